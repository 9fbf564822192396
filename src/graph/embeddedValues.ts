import { inexact, notAValue } from './exactNumber.js';
import { type Prepared, preparedParameters } from './parameters.js';
import type { Parameters, Row, Value } from './port.js';

/** Parameters as the embedded engine takes them. */
export function toEmbedded(parameters: Parameters): { [name: string]: Prepared<number> } {
  return preparedParameters(parameters, (whole) => whole);
}

/** A row of the embedded engine in the port's values. */
export function rowOfEmbedded(row: readonly unknown[]): Row {
  return row.map(fromEmbedded);
}

function fromEmbedded(value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'bigint':
      throw inexact(String(value));
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(fromEmbedded);
      return fromObject(value);
  }
  throw notAValue(typeof value);
}

function fromObject(value: object): Value {
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value)).toISOString();
  const entries = Object.entries(value);
  const [first] = entries;
  // A literal such as 1.5 in the text is a decimal to this engine; other engines make a float of it.
  if (entries.length === 1 && first?.[0] === '$decimal') return Number(first[1]);
  if ('_id' in value) throw notAValue('_labels' in value ? 'Node' : 'Relationship');
  const map: { [key: string]: Value } = {};
  for (const [key, item] of entries) map[key] = fromEmbedded(item);
  return map;
}
