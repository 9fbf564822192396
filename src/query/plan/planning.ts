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

export function planning(operation: Operation, model: Model, limits: Limits): Planning {
  let level = 0;
  return { operation, model, limits, nextLevel: () => ++level };
}
