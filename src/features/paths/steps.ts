import type { Parameters as Values } from '../../graph/port.js';
import { conditionText } from '../../query/cypher/condition.js';
import { arrow } from '../../query/cypher/pattern.js';
import { parameters } from '../../query/cypher/scope.js';
import type { Arguments, World } from '../../query/finder.js';
import { typesOf } from '../../query/plan/link.js';
import type { Condition } from '../../query/plan/plan.js';
import { arrowsOf, type Passage, passageCondition } from '../exploring/passage.js';
import { sidesOf } from './sides.js';

/** Which steps a path may take. In the texts a fact is `r`, and an entity in between `b`. */
export interface Steps extends Pick<Passage, 'arrow' | 'back'> {
  /** The same facts, whichever way they lead: those that make a hub. */
  readonly all: string;
  /** What each fact must fulfil; null where any may be passed. */
  readonly facts: string | null;
  /** What each entity in between must fulfil. The ends need not: the client named them. */
  readonly between: string | null;
  readonly values: Values;
}

/** Reads the arguments of a field that seeks paths. */
export function stepsOf(args: Arguments, world: Pick<World, 'model' | 'place' | 'limits' | 'refuse'>): Steps {
  const { facts, between, mixed } = sidesOf(passageCondition(args, world));
  if (mixed !== null)
    throw world.refuse(
      'where',
      'joins `node` and `relationship` by OR or NOT: along a path each is asked by itself, so write them side by side.',
    );
  const given = parameters();
  const text = (conditions: readonly Condition[]) =>
    conditions.length === 0 ? null : conditionText({ kind: 'all', of: conditions }, { node: 'b', relationship: 'r' }, given);
  return {
    ...arrowsOf(args, args.directed === true ? 'out' : 'either'),
    all: arrow({ types: typesOf(args.types), direction: 'either' }, ''),
    facts: text(facts),
    between: text(between),
    values: given.values as Values,
  };
}
