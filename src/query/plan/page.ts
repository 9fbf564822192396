import type { Limits } from './limits.js';
import { badInput, type Place } from './place.js';

/** How many rows a list asks for: `first`, or 25. */
export function pageSize(first: unknown, { maxFirst, defaultFirst }: Limits, place: Place): number {
  if (first === null || first === undefined) return Math.min(defaultFirst, maxFirst);
  const size = first as number;
  const at = place.below('first');
  if (size < 0) throw badInput(at, `is ${size}: it must be 0 or more.`);
  if (size > maxFirst) throw badInput(at, `is ${size}; the limit is ${maxFirst}. Ask for ${maxFirst} and go on with \`after: endCursor\`.`);
  return size;
}
