import type { Condition } from './plan.js';

/** The conditions that must all be fulfilled for this one; none where there is none. */
export function conjunctsOf(condition: Condition | null): readonly Condition[] {
  if (condition === null) return [];
  return condition.kind === 'all' ? condition.of.flatMap(conjunctsOf) : [condition];
}

/** All of these conditions; null where there are none. */
export function allOf(conditions: readonly (Condition | null)[]): Condition | null {
  const stated = conditions.filter((each) => each !== null);
  return stated.length > 1 ? { kind: 'all', of: stated } : (stated[0] ?? null);
}
