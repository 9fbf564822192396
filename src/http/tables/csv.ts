import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { textOf } from '../../tables/rows.js';
import type { OpenTable } from './openTables.js';

/**
 * RFC 4180. Spreadsheets take a file for UTF-8 by the mark at its beginning (BOM), and a text that begins like a formula for
 * one, so with the mark such texts get a `'` in front; without it every text is exactly what the answer says.
 */
export function csv({ table: { columns }, rows }: OpenTable, bom: boolean): Readable {
  const writer = stringify({
    header: true,
    columns: columns.map(({ name }) => name),
    bom,
    escape_formulas: bom,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
  const cells = async function* () {
    for await (const row of rows) yield row.map((cell) => (typeof cell === 'number' || typeof cell === 'boolean' ? cell : textOf(cell)));
  };
  return pipeline(Readable.from(cells()), writer, () => undefined);
}
