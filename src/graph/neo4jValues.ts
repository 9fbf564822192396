import neo4j, { type Integer } from 'neo4j-driver';
import { inexact, notAValue } from './exactNumber.js';
import { type Prepared, preparedParameters } from './parameters.js';
import type { Parameters, Row, Value } from './port.js';

/** Parameters as Neo4j takes them: JavaScript numbers would arrive as floats, which LIMIT refuses and `=` on text ids never finds. */
export function toNeo4j(parameters: Parameters): { [name: string]: Prepared<Integer> } {
  return preparedParameters(parameters, neo4j.int);
}

/** The part of the driver's record that rows are read from. */
export interface NeoRecord {
  readonly length: number;
  get(column: number): unknown;
}

/** The values of a record in the order of its columns. */
export function rowOfRecord(record: NeoRecord): Row {
  const row = new Array<Value>(record.length);
  for (let column = 0; column < row.length; column++) row[column] = fromNeo4j(record.get(column));
  return row;
}

function fromNeo4j(value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(fromNeo4j);
      return fromObject(value);
  }
  throw notAValue(typeof value);
}

function fromObject(value: object): Value {
  if (neo4j.isInt(value)) return exact(value);
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const map: { [key: string]: Value } = {};
    for (const [key, item] of Object.entries(value)) map[key] = fromNeo4j(item);
    return map;
  }
  if (neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value)) throw notAValue(value.constructor.name);
  // What is left are temporal and spatial values. The driver writes the T of a duration also when no time follows.
  return String(value).replace(/^(P.*)T$/, '$1');
}

function exact(value: Integer): number {
  const number = value.toNumber();
  if (!Number.isSafeInteger(number)) throw inexact(value.toString());
  return number;
}
