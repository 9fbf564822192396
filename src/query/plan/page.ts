import type { Given } from './given.js';
import type { Limits } from './limits.js';
import { badInput, type Place } from './place.js';
import type { Planning } from './planning.js';

/** How many rows a list asks for, and from which end: `first`, `last`, or the first 25. */
export function pageSize(
  { limits, known }: Planning,
  args: Readonly<Record<string, unknown>>,
  place: Place,
): { size: number; backward: boolean } {
  const [first, last] = [args.first, args.last].map((each) => known((each ?? null) as Given<number | null>));
  const given = (value: unknown) => value !== null && value !== undefined;
  if (given(first) && given(last))
    throw badInput(place.below('last'), 'stands beside `first`: a page is counted from one end, so give only one of them.');
  if (given(last)) return { size: checked(last as number, limits, place.below('last'), 'before: startCursor'), backward: true };
  const size = given(first)
    ? checked(first as number, limits, place.below('first'), 'after: endCursor')
    : Math.min(limits.defaultFirst, limits.maxFirst);
  return { size, backward: false };
}

function checked(size: number, { maxFirst }: Limits, at: Place, onward: string): number {
  if (size < 0) throw badInput(at, `is ${size}: it must be 0 or more.`);
  if (size > maxFirst) throw badInput(at, `is ${size}; the limit is ${maxFirst}. Ask for ${maxFirst} and go on with \`${onward}\`.`);
  return size;
}
