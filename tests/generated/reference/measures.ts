import type { Scalar } from './records.ts';
import type { Link } from './relations.ts';

/** What many values come to, each measure by the name of its field. */
export type Measures = Readonly<Record<string, Scalar>>;

/** Whose values are looked at: those of what stands in a list, or those of the facts that lead there. */
export type Whose = 'node' | 'relationship';

const MONEY: readonly string[] = ['amount', 'totalCost'];

/** The measures of a field over the rows of a list; with `kinds`, only of money of these kinds. */
export function measuresOf(rows: readonly Link[], whose: Whose, field: string, kinds?: unknown): Measures {
  const stated = rows.flatMap(({ fact, node }) => (whose === 'relationship' ? fact : (node ?? fact)) ?? []);
  const among = Array.isArray(kinds) ? stated.filter(({ values }) => kinds.includes(values.fundingKind)) : stated;
  const all = among.map(({ values }) => values[field] ?? null);
  const known = all.filter((value) => value !== null).sort((one, other) => (one === other ? 0 : one < other ? -1 : 1));
  const counts = { known: known.length, missing: all.length - known.length, distinct: new Set(known).size };
  const ends = { min: known[0] ?? null, max: known.at(-1) ?? null };
  if (!known.every((value) => typeof value === 'number')) return { ...ends, ...counts };
  const numbers = known.map(Number);
  const shown = MONEY.includes(field) ? amounts(numbers) : plainNumbers(numbers);
  return { ...shown, ...ends, ...counts };
}

function plainNumbers(sorted: readonly number[]): Measures {
  const sum = sorted.reduce((total, value) => total + value, 0);
  const sure = sorted.every(Number.isInteger) ? (value: number) => value : sureDigits;
  return {
    sum: sure(sum),
    avg: sorted.length === 0 ? null : sure(sum / sorted.length),
    median: sorted.length === 0 ? null : sure(middle(sorted)),
  };
}

/** Money is added up in cents, which are whole; what lies between two cents is rounded half up. */
function amounts(sorted: readonly number[]): Measures {
  const cents = sorted.map((amount) => Math.round(amount * 100));
  const sum = cents.reduce((total, value) => total + value, 0);
  return {
    sum: sum / 100,
    avg: sorted.length === 0 ? null : Math.floor(sum / sorted.length + 0.5) / 100,
    median: sorted.length === 0 ? null : Math.floor(middle(cents) + 0.5) / 100,
  };
}

/** The one in the middle, or halfway between the two. */
function middle(sorted: readonly number[]): number {
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return (Number(low) + Number(high)) / 2;
}

/** Floats have as many digits in an answer as are sure in whatever order they are added up. */
function sureDigits(value: number): number {
  return Number(value.toPrecision(12));
}
