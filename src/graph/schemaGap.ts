import { PearlError } from '../errors.js';
import type { GraphSchema, Index, Row, Statement, Unique } from './port.js';

/** What a database holds already. */
export interface Existing {
  readonly unique: readonly Unique[];
  /** `name` where the engine needs it to drop the index. */
  readonly indexes: readonly (Index & { readonly name: string })[];
}

/** What of `schema` a database lacks. A property that is unique needs no index of its own: its constraint brings one. */
export function schemaGap(schema: GraphSchema, existing: Existing): GraphSchema {
  const unique = lacking(schema.unique, existing.unique);
  const indexes = lacking(schema.indexes, [...schema.unique, ...existing.unique, ...existing.indexes]);
  return { unique, indexes };
}

function lacking<Wanted extends Index>(wanted: readonly Wanted[], held: readonly Index[]): readonly Wanted[] {
  const seen = new Set(held.map(keyOf));
  return wanted.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

/** One text for one label and property, to compare by. */
export function keyOf({ label, property }: Index): string {
  return JSON.stringify([label, property]);
}

/** Rejects with CONFLICT, naming a value, when a property that is to become unique is not: engines say it late, or not at all. */
export async function refuseDuplicates(unique: Unique, read: (statement: Statement) => Promise<readonly Row[]>): Promise<void> {
  const property = `n.${quoted(unique.property)}`;
  const text =
    `MATCH (n:${quoted(unique.label)}) WHERE ${property} IS NOT NULL ` +
    `WITH ${property} AS value, count(n) AS times WHERE times > 1 RETURN value, times ORDER BY value LIMIT 1`;
  const [duplicate] = await read({ text, parameters: {} });
  if (!duplicate) return;
  const [value, times] = duplicate;
  throw new PearlError(
    'CONFLICT',
    `${unique.label}.${unique.property} must be unique, but ${times} records in the database have the value ${JSON.stringify(value)}. Keep one of them, or give the others another value.`,
  );
}

/** A label or property as both engines read it in a statement. */
export function quoted(name: string): string {
  if (name === '' || name.includes('`')) {
    throw new PearlError('INTERNAL_SERVER_ERROR', `${JSON.stringify(name)} cannot be the name of a label or property.`);
  }
  return `\`${name}\``;
}
