import type { Condition, Link } from '../plan/plan.js';

/**
 * Whether what a link leads to is counted without looking at it: the database keeps how many relationships of a type a
 * node has, and none of these leads to anything but the target.
 */
export function isDegree({ kind, closed }: Link, where: Condition | null): boolean {
  return kind === 'relation' && closed && where === null;
}
