import type { Row, Value } from '../../graph/port.js';
import { writeCursor } from '../plan/cursor.js';
import type { ConnectionField, EdgeField, ListPlan, PageInfoField } from '../plan/plan.js';
import { listOf, within } from './complete.js';
import { type Answer, type DecodeField, type Decoding, decodeObject, once } from './decodeObject.js';
import { decodePaths } from './decodePaths.js';
import { PlannedRow } from './PlannedRow.js';

/** What the database said of a list. */
export interface ListRows {
  readonly rows: readonly Row[];
  readonly count: number | null;
  readonly undated: number | null;
}

/** Makes the decoder of a list's connection. */
export function decodeConnection(list: ListPlan, decoding: Decoding): (read: ListRows, answer: Answer) => PlannedRow {
  return once(list, decoding, () => makeConnectionDecoder(list, decoding));
}

function makeConnectionDecoder(list: ListPlan, decoding: Decoding): (read: ListRows, answer: Answer) => PlannedRow {
  const { typePrefix, page } = list;
  const fields = list.fields.map((field) => [field.key, decodeConnectionField(list, field, decoding)] as const);
  return ({ rows: read, count, undated }, answer) => {
    const cut = read.length > page.size ? read.slice(0, page.size) : read;
    const rows = page.backward ? [...cut].reverse() : cut;
    const connection = new PlannedRow(`${typePrefix}Connection`);
    for (const [key, decode] of fields) connection[key] = decode({ rows, count, undated, more: read.length > page.size }, answer);
    return connection;
  };
}

/** The rows of one page in the order of the list, and whether the database had one more. */
interface PageRows extends ListRows {
  readonly more: boolean;
}

function decodeConnectionField(list: ListPlan, field: ConnectionField, decoding: Decoding): (page: PageRows, answer: Answer) => unknown {
  switch (field.kind) {
    case 'typename':
      return () => `${list.typePrefix}Connection`;
    case 'totalCount':
      return ({ count }) => count;
    case 'undatedCount':
      return ({ undated }) => undated ?? 0;
    case 'nodes': {
      const decode = decodeObject(field.object, decoding);
      return within(field.key, ({ rows }, answer) => listOf(rows, answer, decode));
    }
    case 'edges': {
      const fields = field.fields.map((edge) => [edge.key, decodeEdgeField(list, edge, decoding)] as const);
      return within(field.key, ({ rows }, answer) =>
        listOf(rows, answer, (row) => {
          const edge = new PlannedRow(`${list.typePrefix}Edge`);
          for (const [key, decode] of fields) edge[key] = decode(row, answer);
          return edge;
        }),
      );
    }
    case 'pageInfo':
      return (page, answer) => {
        const info = new PlannedRow('PageInfo');
        for (const each of field.fields) info[each.key] = pageInfoValue(list, each, page, answer);
        return info;
      };
  }
}

function decodeEdgeField({ fingerprint, typePrefix }: ListPlan, field: EdgeField, decoding: Decoding): DecodeField {
  switch (field.kind) {
    case 'typename':
      return () => `${typePrefix}Edge`;
    case 'cursor':
      return (row, answer) => cursorOf(answer.of(fingerprint), field.columns, row);
    case 'paths':
      return within(field.key, decodePaths(field.column, field.fields, decoding));
    default:
      return within(field.key, decodeObject(field.object, decoding));
  }
}

function pageInfoValue(
  { page, fingerprint }: ListPlan,
  { kind, columns }: PageInfoField,
  { rows, more }: PageRows,
  answer: Answer,
): unknown {
  switch (kind) {
    case 'typename':
      return 'PageInfo';
    case 'hasNextPage':
      return (!page.backward && more) || page.before !== null;
    case 'hasPreviousPage':
      return (page.backward && more) || page.after !== null;
    default: {
      const row = kind === 'startCursor' ? rows[0] : rows.at(-1);
      return row === undefined ? null : cursorOf(answer.of(fingerprint), columns, row);
    }
  }
}

function cursorOf(fingerprint: string, columns: readonly number[], row: Row): string {
  return writeCursor(
    fingerprint,
    columns.map((column): Value => row[column] ?? null),
  );
}
