import { readCursor } from './cursor.js';
import { derived, type Given, whole } from './given.js';
import type { Place } from './place.js';
import type { OrderKey } from './plan.js';
import type { Planning } from './planning.js';

/** The values of the order's keys at a cursor; null where none is given. What is missing there is known: the statement looks different then. */
export function cursorValues(
  planning: Planning,
  cursor: unknown,
  fingerprint: Given<string>,
  order: readonly Pick<OrderKey, 'nullable' | 'holds'>[],
  place: Place,
): readonly Given[] | null {
  if (cursor === null || cursor === undefined) return null;
  const read = ([text, print]: readonly unknown[]) => readCursor(String(text), String(print), order, place);
  const values = planning.checked(derived(whole<readonly unknown[]>([cursor, fingerprint]), read));
  const missing = planning.known(derived(values, (each) => each.map((value) => (value === null ? '0' : '1')).join('')));
  return order.map((_, index) => (missing[index] === '0' ? null : derived(values, (each) => each[index] ?? null)));
}
