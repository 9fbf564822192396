import { Int, Resolver } from 'type-graphql';
import { argument, root } from '../../../model/graphql/decorate.js';
import type { Class } from '../../../model/model.js';
import { projectionArguments } from '../projection/projectionArguments.js';
import { Communities } from './Communities.js';
import { communitiesFinder, LIMITS } from './communitiesFinder.js';

/** Adds `communities(first:, members:, …)`. */
export function communities(): Class {
  class CommunitiesResolver {}
  Resolver()(CommunitiesResolver);
  root(CommunitiesResolver, 'communities', () => Communities, {
    description:
      'Groups of entities that belong together, because more facts join them to each other than to others: the communities of Louvain (Blondel and others 2008), the same ones for the same graph.',
    read: { kind: 'found', finder: communitiesFinder },
  });
  const add = (name: string, defaultValue: number, description: string) =>
    argument(CommunitiesResolver, 'communities', name, () => Int, { defaultValue, description });
  add('first', 10, `How many communities at most: up to ${LIMITS.first}.`);
  add('members', 10, `How many members of each at most: up to ${LIMITS.members}.`);
  projectionArguments(CommunitiesResolver, 'communities');
  return CommunitiesResolver;
}
