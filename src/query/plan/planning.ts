import { PearlError } from '../../errors.js';
import type { Model } from '../../model/model.js';
import type { Operation } from '../collect.js';
import type { FoundSizes } from '../finder.js';
import { type Given, Slot, type Variables } from './given.js';
import type { Limits } from './limits.js';
import type { LookupArm } from './plan.js';

/** What planning one root field needs to know. */
export interface Planning {
  readonly operation: Operation;
  readonly model: Model;
  readonly limits: Limits;
  /** Numbers the levels of the statement in the order of planning, so that the same query gives the same text. */
  readonly nextLevel: () => number;
  /** What a given value is in this request. The plan then serves only requests in which it is the same. */
  known<T extends string | number | boolean | null>(given: Given<T>): T;
  /** Has the value made of each request that the plan serves, so that what is wrong with it is said even where nothing needs it. */
  checked<T>(given: Given<T>): Given<T>;
  /** What the plan takes for granted, as far as planning has come. */
  readonly premises: readonly Premise[];
  readonly checks: readonly Slot<unknown>[];
  /** What is read of entities and facts that a finder names, selection by selection. */
  readonly arms: LookupArm[];
  /** How many of them there may be. */
  readonly sizes: FoundSizes;
}

const NOTHING: FoundSizes = Object.freeze({ entities: 0, facts: 0, accesses: 0 });

/** What a variable must be for a plan to serve a request. */
export interface Premise {
  readonly slot: Slot<unknown>;
  readonly value: string | number | boolean | null;
}

/**
 * Starts planning a root field. Planning itself is bounded, because the rules only come when the plan is there. Where the
 * operation's variables are slots, `variables` are the values of this request.
 * @throws PearlError QUERY_TOO_EXPENSIVE from `nextLevel` when there are too many.
 */
export function planning(operation: Operation, model: Model, limits: Limits, variables: Variables = operation.variableValues): Planning {
  const premises: Premise[] = [];
  const checks: Slot<unknown>[] = [];
  let level = 0;
  const nextLevel = () => {
    level += 1;
    if (level > limits.maxLists) throw tooManyLists(limits.maxLists);
    return level;
  };
  return {
    operation,
    model,
    limits,
    nextLevel,
    premises,
    checks,
    arms: [],
    sizes: NOTHING,
    known(given) {
      if (!(given instanceof Slot)) return given;
      const value = given.read(variables);
      premises.push({ slot: given, value });
      return value;
    },
    checked(given) {
      if (given instanceof Slot) checks.push(given);
      return given;
    },
  };
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
