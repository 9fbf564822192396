import type { Readable } from 'node:stream';
import { csv } from './csv.js';
import { ndjson } from './ndjson.js';
import type { OpenTable } from './openTables.js';
import { xlsx } from './xlsx.js';

/** A file format that tables are written in. */
export interface TableFormat {
  readonly extension: 'csv' | 'ndjson' | 'xlsx';
  readonly mediaType: string;
  /** Whether it holds every table of an answer; the others hold one. */
  readonly every: boolean;
  readonly isText: boolean;
  write(tables: readonly OpenTable[], options: { readonly bom: boolean }): Readable;
}

export const TABLE_FORMATS: readonly TableFormat[] = Object.freeze([
  {
    extension: 'csv',
    mediaType: 'text/csv',
    every: false,
    isText: true,
    write: ([table], { bom }) => csv(table ?? NOTHING, bom),
  },
  { extension: 'ndjson', mediaType: 'application/x-ndjson', every: false, isText: true, write: ([table]) => ndjson(table ?? NOTHING) },
  {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    every: true,
    isText: false,
    write: (tables) => xlsx(tables.length > 0 ? tables : [NOTHING]),
  },
]);

/** What an operation comes to whose every field is skipped. */
const NOTHING: OpenTable = Object.freeze({
  table: { root: 'empty', rows: null, lists: [], pages: [], columns: [] },
  isLong: false,
  rows: (async function* () {})(),
});
