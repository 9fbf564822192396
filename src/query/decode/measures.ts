import type { Value } from '../../graph/port.js';
import type { Unit } from '../plan/summary.js';

/** Floats are added up in any order, and so differ in their last digits: answers have as many as are sure. */
const SURE_DIGITS = 12;

/**
 * A sum of whole numbers as the database wrote it. Beyond what a JavaScript number holds exactly it stays a BigInt, which
 * no scalar serialises: such a sum is refused rather than rounded.
 */
export function sumOf(value: Value, unit: Unit): number | bigint | null {
  if (value === null) return null;
  if (unit === 'float') return sure(Number(value));
  const sum = BigInt(value as string);
  return isExact(sum) ? Number(sum) : sum;
}

/** An average; of money rounded half up to the minor unit. */
export function averageOf(total: Value, known: Value, unit: Unit): number | null {
  const count = Number(known);
  if (count === 0) return null;
  if (unit === 'float') return sure(Number(total) / count);
  const sum = BigInt(total as string);
  if (unit !== 'amount') return Number(sum) / count;
  return Number(floorDivided(2n * sum + BigInt(count), 2n * BigInt(count)));
}

/** A median; halfway between two amounts of money is rounded half up to the minor unit. */
export function medianOf(value: Value, unit: Unit): number | null {
  if (value === null) return null;
  if (unit === 'amount') return Math.floor(Number(value) + 0.5);
  return unit === 'float' ? sure(Number(value)) : Number(value);
}

function sure(value: number): number {
  return Number(value.toPrecision(SURE_DIGITS));
}

function isExact(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}

/** BigInt's own division cuts towards zero. */
function floorDivided(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}
