import type { Row, Value } from '../../graph/port.js';
import { writeCursor } from '../plan/cursor.js';
import type { ConnectionField, EdgeField, ListPlan, PageInfoField } from '../plan/plan.js';
import { type DecodeField, type Decoding, decodeObject } from './decodeObject.js';
import { PlannedRow } from './PlannedRow.js';

/** Turns the rows of a list, and its count where that was asked for, into a connection. */
export type DecodeConnection = (rows: readonly Row[], count: number | null) => PlannedRow;

/** Makes the decoder of a list's connection. */
export function decodeConnection(list: ListPlan, decoding: Decoding): DecodeConnection {
  const prefix = prefixOf(list);
  const fields = list.fields.map((field) => [field.key, decodeConnectionField(list, prefix, field, decoding)] as const);
  return (read, count) => {
    const rows = read.length > list.page.first ? read.slice(0, list.page.first) : read;
    const page = { rows, count, more: read.length > list.page.first };
    const connection = new PlannedRow(`${prefix}Connection`);
    for (const [key, decode] of fields) connection[key] = decode(page);
    return connection;
  };
}

/** The rows of one page, and whether the database had one more. */
interface PageRows {
  readonly rows: readonly Row[];
  readonly count: number | null;
  readonly more: boolean;
}

function decodeConnectionField(list: ListPlan, prefix: string, field: ConnectionField, decoding: Decoding): (page: PageRows) => unknown {
  switch (field.kind) {
    case 'typename':
      return () => `${prefix}Connection`;
    case 'totalCount':
      return ({ count }) => count;
    case 'nodes': {
      const decode = decodeObject(field.object, decoding);
      return ({ rows }) => rows.map(decode);
    }
    case 'edges': {
      const fields = field.fields.map((edge) => [edge.key, decodeEdgeField(list, prefix, edge, decoding)] as const);
      return ({ rows }) =>
        rows.map((row) => {
          const edge = new PlannedRow(`${prefix}Edge`);
          for (const [key, decode] of fields) edge[key] = decode(row);
          return edge;
        });
    }
    case 'pageInfo':
      return (page) => {
        const info = new PlannedRow('PageInfo');
        for (const each of field.fields) info[each.key] = pageInfoValue(list, each, page);
        return info;
      };
  }
}

function decodeEdgeField({ fingerprint }: ListPlan, prefix: string, field: EdgeField, decoding: Decoding): DecodeField {
  switch (field.kind) {
    case 'typename':
      return () => `${prefix}Edge`;
    case 'cursor':
      return (row) => cursorOf(fingerprint, field.columns, row);
    default:
      return decodeObject(field.object, decoding);
  }
}

function pageInfoValue({ page, fingerprint }: ListPlan, { kind, columns }: PageInfoField, { rows, more }: PageRows): unknown {
  switch (kind) {
    case 'typename':
      return 'PageInfo';
    case 'hasNextPage':
      return more;
    case 'hasPreviousPage':
      return page.after !== null;
    default: {
      const row = kind === 'startCursor' ? rows[0] : rows.at(-1);
      return row === undefined ? null : cursorOf(fingerprint, columns, row);
    }
  }
}

function cursorOf(fingerprint: string, columns: readonly number[], row: Row): string {
  return writeCursor(
    fingerprint,
    columns.map((column): Value => row[column] ?? null),
  );
}

/** `ProjectFunding` for the connection of Fund.projects, `Project` for the root list. */
function prefixOf({ over, origin }: ListPlan): string {
  return origin.kind === 'view' ? `${over.name}${origin.view.relationship.class.name}` : over.name;
}
