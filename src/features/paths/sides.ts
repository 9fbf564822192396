import { conjunctsOf } from '../../query/plan/combining.js';
import type { Condition, Side } from '../../query/plan/plan.js';

/** A condition on the steps of a path, apart: what facts must fulfil, and what the entities in between. */
export interface Sides {
  readonly facts: readonly Condition[];
  readonly between: readonly Condition[];
  /** The first that asks of both at once, and so cannot be told apart. */
  readonly mixed: Condition | null;
}

/**
 * Takes a condition apart. A list asks it of a fact together with the one entity that the fact leads to; a path has no
 * such pairs, because it may be read from either end, and its own ends are what the client named.
 */
export function sidesOf(condition: Condition | null): Sides {
  const parts = conjunctsOf(condition).map((part) => [part, sideOf(part)] as const);
  const only = (side: Side | 'both') => parts.flatMap(([part, of]) => (of === side ? [part] : []));
  const [mixed = null] = only('both');
  return { facts: only('relationship'), between: only('node'), mixed };
}

function sideOf(condition: Condition): Side | 'both' {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const [first = 'relationship', ...others] = new Set(condition.of.map(sideOf));
      return others.length === 0 ? first : 'both';
    }
    case 'not':
      return sideOf(condition.of);
    case 'compare':
      return condition.value.kind === 'relationshipType' ? 'relationship' : condition.value.on;
    default:
      return 'node';
  }
}
