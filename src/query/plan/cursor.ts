import { createHash } from 'node:crypto';
import type { Value } from '../../graph/port.js';
import { argumentError, type Place } from './place.js';
import type { OrderKey } from './plan.js';

/**
 * A cursor is the values of the order's keys at one place of a list, behind a fingerprint of the list: page 400 is found
 * as page 1 is, and rows that come and go between two pages neither hide nor double another.
 */
export function writeCursor(fingerprint: string, values: readonly Value[]): string {
  return Buffer.from(JSON.stringify([fingerprint, ...values])).toString('base64url');
}

/**
 * The values that a cursor holds.
 * @throws PearlError CURSOR_INVALID where it is no cursor, or one of a list with another order or filter.
 */
export function readCursor(cursor: string, fingerprint: string, order: readonly Held[], place: Place): readonly Value[] {
  const parsed = parse(cursor);
  if (parsed === null)
    throw argumentError('CURSOR_INVALID', place, 'is not a cursor: pass an `endCursor` or a `cursor` just as it was given.');
  const [given, ...values] = parsed;
  if (given !== fingerprint || values.length !== order.length || !order.every((key, index) => fits(key, values[index])))
    throw argumentError('CURSOR_INVALID', place, 'belongs to a list with another filter or order: start again without it.');
  return values as readonly Value[];
}

/** What the values of an order's key can be. */
type Held = Pick<OrderKey, 'nullable' | 'holds'>;

/** A short word for what a list is of, its filter and its order. */
export function fingerprintOf(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);
}

function parse(cursor: string): readonly unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) && Buffer.from(JSON.stringify(parsed)).toString('base64url') === cursor ? parsed : null;
  } catch {
    return null;
  }
}

/** A cursor is the client's to send: each value must be one that the key could have had. */
function fits({ nullable, holds }: Held, value: unknown): boolean {
  if (value === null) return nullable;
  switch (holds) {
    case 'text':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'float':
      return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
    case 'boolean':
      return typeof value === 'boolean';
  }
}
