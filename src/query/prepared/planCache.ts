import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { PlannedField } from './plannedField.js';
import type { Prepared } from './prepare.js';
import { shapeOf } from './shape.js';

/** How often a root field had been planned already when it was asked for. */
export interface PlanCacheCounts {
  readonly hits: number;
  readonly misses: number;
  /** How many plans are kept. */
  readonly kept: number;
}

export interface PlanCache {
  /** The plan of a root field: the one made for an earlier request that it serves as well, or else one made with `prepare`. */
  find(info: PlannedField, prepare: (template: Readonly<Record<string, unknown>>) => Prepared): Prepared;
  counts(): PlanCacheCounts;
}

/** So many plans are kept for one root field whose requests differ in what its plan takes for granted, such as `first`. */
const VARIANTS = 16;

/** A plan is the larger the longer its operation is: one of so many characters counts as one, a longer one as several. */
const USUAL_LENGTH = 2_000;

/**
 * Keeps plans by operation, root field and the shape of the variables; those that were not used for longest go first.
 * An operation is known by its parsed document, which Apollo Server keeps as long as its text is asked for.
 */
export function planCache(max: number): PlanCache {
  const plans = new LRUCache<string, Kept>({ maxSize: max, sizeCalculation: ({ weight }) => weight });
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  let [operations, hits, misses] = [0, 0, 0];
  const numberOf = (operation: OperationDefinitionNode): number => {
    const known = numbers.get(operation);
    if (known !== undefined) return known;
    numbers.set(operation, ++operations);
    return operations;
  };
  return {
    find(info, prepare) {
      const { key: shape, template } = shapeOf(info);
      const key = `${numberOf(info.operation)} ${info.path.key} ${shape}`;
      const variants = plans.get(key)?.variants ?? [];
      const found = variants.find((each) => each.serves(info.variableValues));
      if (found !== undefined) {
        hits += 1;
        return found;
      }
      misses += 1;
      const prepared = prepare(template);
      const now = [prepared, ...variants.slice(0, VARIANTS - 1)];
      plans.set(key, { variants: now, weight: now.length * weightOf(info, key) });
      return prepared;
    },
    counts: () => ({ hits, misses, kept: [...plans.values()].reduce((sum, { variants }) => sum + variants.length, 0) }),
  };
}

interface Kept {
  readonly variants: readonly Prepared[];
  readonly weight: number;
}

function weightOf({ operation: { loc } }: PlannedField, key: string): number {
  return Math.ceil(((loc?.source.body.length ?? 0) + key.length) / USUAL_LENGTH);
}
