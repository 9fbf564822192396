import { PearlError } from '../../errors.js';
import type { Model } from '../../model/model.js';
import type { Operation } from '../collect.js';
import type { Limits } from './limits.js';

/** What planning one root field needs to know. */
export interface Planning {
  readonly operation: Operation;
  readonly model: Model;
  readonly limits: Limits;
  /** Numbers the levels of the statement in the order of planning, so that the same query gives the same text. */
  readonly nextLevel: () => number;
}

/**
 * Starts planning a root field. Planning itself is bounded, because the rules only come when the plan is there.
 * @throws PearlError QUERY_TOO_EXPENSIVE from `nextLevel` when there are too many.
 */
export function planning(operation: Operation, model: Model, limits: Limits): Planning {
  let level = 0;
  const nextLevel = () => {
    level += 1;
    if (level > limits.maxLists) throw tooManyLists(limits.maxLists);
    return level;
  };
  return { operation, model, limits, nextLevel };
}

function tooManyLists(limit: number): PearlError {
  const message = `This field reads more than ${limit} lists. Spread them over several root fields or requests.`;
  return new PearlError('QUERY_TOO_EXPENSIVE', message, { extensions: { limit } });
}

/** @throws PearlError QUERY_TOO_EXPENSIVE where a list stands too deep. */
export function checkDepth(name: string, depth: number, { maxDepth }: Limits): void {
  if (depth <= maxDepth) return;
  const message = `${name} stands ${depth} lists deep; the limit is ${maxDepth}. Ask for the ids first, and go on from them with \`nodes(ids:)\`.`;
  throw new PearlError('QUERY_TOO_EXPENSIVE', message, { extensions: { cost: depth, limit: maxDepth } });
}
