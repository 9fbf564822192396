import { PearlError } from '../errors.js';
import type { Parameters } from './port.js';

/** Deeper nesting kills the process of the embedded engine and overflows the stack of the Neo4j driver. */
const DEEPEST_PARAMETER = 32;

/** A parameter as an engine takes it: `Whole` is what it wants for a whole number. */
export type Prepared<Whole> = null | boolean | number | string | Whole | Prepared<Whole>[] | { [key: string]: Prepared<Whole> };

/**
 * Copies parameters into what an engine takes, and rejects with BAD_USER_INPUT what would be stored wrongly or do harm:
 * deep or cyclic nesting, numbers that are not exact, values that are not JSON. `undefined` becomes null.
 */
export function preparedParameters<Whole>(parameters: Parameters, whole: (value: number) => Whole): { [name: string]: Prepared<Whole> } {
  return mapOf(parameters, whole, [], 0);
}

function prepared<Whole>(value: unknown, whole: (value: number) => Whole, path: string[], depth: number): Prepared<Whole> {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'undefined':
      return null;
    case 'number':
      return numberOf(value, whole, path);
    case 'object':
      if (value === null) return null;
      if (depth > DEEPEST_PARAMETER) throw refused(path, `is nested deeper than ${DEEPEST_PARAMETER} levels, or contains itself`);
      if (Array.isArray(value)) return value.map((item) => prepared(item, whole, path, depth + 1));
      if (Object.prototype.toString.call(value) === '[object Object]') return mapOf(value, whole, path, depth);
  }
  throw refused(path, 'is neither text, number, true, false, null, list nor map');
}

function mapOf<Whole>(map: object, whole: (value: number) => Whole, path: string[], depth: number): { [key: string]: Prepared<Whole> } {
  const copy: { [key: string]: Prepared<Whole> } = {};
  for (const [key, value] of Object.entries(map)) {
    // The embedded engine reads {"$date": …} and its like as a value of another type.
    if (key.startsWith('$') || key === '__proto__') throw refused(path, `has the key ${JSON.stringify(key)}, which is reserved`);
    path.push(key);
    copy[key] = prepared(value, whole, path, depth + 1);
    path.pop();
  }
  return copy;
}

function numberOf<Whole>(value: number, whole: (value: number) => Whole, path: string[]): number | Whole {
  if (Number.isSafeInteger(value)) return whole(value);
  if (!Number.isFinite(value)) throw refused(path, 'is not a finite number');
  if (Number.isInteger(value)) throw refused(path, `is beyond ${Number.MAX_SAFE_INTEGER}, where whole numbers are no longer exact`);
  return value;
}

function refused(path: readonly string[], complaint: string): PearlError {
  const place = path.length > 6 ? `${path.slice(0, 6).join('.')}…` : path.join('.');
  return new PearlError('BAD_USER_INPUT', `The value "${place}" ${complaint}.`);
}
