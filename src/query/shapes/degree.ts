import type { Condition, Link } from '../plan/plan.js';
import type { Measure } from '../plan/summary.js';

/**
 * Whether what a link leads to is counted without looking at it: the database keeps how many relationships of a type a
 * node has, and none of these leads to anything but the target.
 */
export function isDegree({ kind, closed }: Link, where: Condition | null): boolean {
  return kind === 'relation' && closed && where === null;
}

/** Whether a measure is the number of places: different nodes are, too, where one relationship at most leads to each. */
export function isPlaces({ several }: Link, { kind }: Measure): boolean {
  return kind === 'rows' || (kind === 'nodes' && !several);
}
