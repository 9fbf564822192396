import { Int, Resolver } from 'type-graphql';
import { Direction, EntityTypes } from '../../../model/enums.js';
import { argument, root } from '../../../model/graphql/decorate.js';
import type { Class, Model } from '../../../model/model.js';
import { projectionArguments } from '../projection/projectionArguments.js';
import { moneyOf } from './fundingReceived.js';
import { Ranked, RankMeasure } from './Ranked.js';
import { LIMITS, rankFinder } from './rankFinder.js';

/** Adds `rank(by:, …)`. */
export function rank(model: Model): Class {
  class RankResolver {}
  Resolver()(RankResolver);
  const money = moneyOf(model);
  root(RankResolver, 'rank', () => [Ranked], {
    description: 'The most important entities, by what makes one important; the first of the list first.',
    read: { kind: 'found', finder: rankFinder(money) },
  });
  const add = (name: string, type: () => unknown, options: { description: string; defaultValue?: unknown; nullable?: true }) =>
    argument(RankResolver, 'rank', name, type, options);
  add('by', () => RankMeasure, { description: 'What makes an entity important.' });
  add('first', () => Int, { defaultValue: 10, description: `How many at most: up to ${LIMITS.first}.` });
  add('only', () => [EntityTypes], {
    nullable: true,
    description: 'Answer only with entities of these types, with their rank among all that are measured.',
  });
  add('direction', () => Direction, {
    nullable: true,
    description:
      'Which way facts are followed. When left out, PAGERANK goes as they point (OUT), DEGREE and BETWEENNESS either way (BOTH).',
  });
  if (money !== null)
    add('kinds', () => [money.kinds.type], {
      nullable: true,
      description: 'By FUNDING_RECEIVED: only money of these kinds; sums over several kinds count the same money twice.',
    });
  projectionArguments(RankResolver, 'rank');
  return RankResolver;
}
