import { PearlError } from '../../errors.js';
import type { Row, Value } from '../../graph/port.js';
import { KEY } from '../plan/groupRow.js';
import type { GroupFill } from '../plan/summary.js';

/** Nobody looks at more periods; a year that was typed wrongly must not make an answer of millions. */
const MOST_PERIODS = 10_000;

/**
 * The rows of all periods between the first and the last that the database found, and last that of what has none;
 * with `after`, only those behind this period (null: behind what has none, and nothing is).
 */
export function filledRows({ step, key, descending, empty }: GroupFill, rows: readonly Row[], after?: Value): readonly Row[] {
  const known = rows.filter((row) => row[key] !== null);
  const others = rows.filter((row) => row[key] === null);
  const found = new Map(known.map((row) => [Number(row[key]), row]));
  const [first, last] = [known[0]?.[key], known.at(-1)?.[key]];
  const years = first === undefined || last === undefined ? [] : periodsBetween(first, last, step);
  const filled = years.map((year): Row => found.get(year) ?? empty.map((value) => (value === KEY ? named(year, first) : value)));
  const ordered = [...(descending ? filled.reverse() : filled), ...others];
  if (after === undefined) return ordered;
  const place = ordered.findIndex((row) => (after === null ? row[key] === null : isBehind(row[key] ?? null, after, descending)));
  return place === -1 ? [] : ordered.slice(after === null ? place + 1 : place);
}

/** Every `step` years from one to the other, whichever comes first. */
export function periodsBetween(one: Value, other: Value, step: number): number[] {
  const [first, last] = [Math.min(Number(one), Number(other)), Math.max(Number(one), Number(other))];
  const count = Math.floor((last - first) / step) + 1;
  if (count > MOST_PERIODS)
    throw new PearlError(
      'BAD_USER_INPUT',
      `From ${first} to ${last} there are ${count} periods, more than ${MOST_PERIODS}: narrow the list by \`where\`.`,
    );
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/** A year as the database holds it: a number, or the beginning of a date. */
export function named(year: number, like: Value | undefined): Value {
  return typeof like === 'number' ? year : String(year).padStart(4, '0');
}

function isBehind(value: Value, after: Value, descending: boolean): boolean {
  if (value === null) return true;
  return descending ? Number(value) < Number(after) : Number(value) > Number(after);
}
