import type { Condition } from './plan.js';

/** All of these conditions; null where there are none. */
export function allOf(conditions: readonly (Condition | null)[]): Condition | null {
  const stated = conditions.filter((each) => each !== null);
  return stated.length > 1 ? { kind: 'all', of: stated } : (stated[0] ?? null);
}
