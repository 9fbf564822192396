import type { Row, Value } from '../../graph/port.js';
import { writeCursor } from '../plan/cursor.js';
import type { ConnectionField, EdgeField, ListPlan, PageInfoField } from '../plan/plan.js';
import { listInSlices, listOf, within } from './complete.js';
import { type Answer, type DecodeField, type Decoding, decodeObject, once } from './decodeObject.js';
import { decodePaths } from './decodePaths.js';
import { PlannedRow } from './PlannedRow.js';

/** What the database said of a list. */
export interface ListRows {
  readonly rows: readonly Row[];
  readonly count: number | null;
  readonly undated: number | null;
}

/** The decoders of a list's connection: at once, or letting others in between its rows. */
export interface ConnectionDecoder {
  decode(read: ListRows, answer: Answer): PlannedRow;
  decodeInSlices(read: ListRows, answer: Answer): Promise<PlannedRow>;
}

/** Makes the decoders of a list's connection. */
export function decodeConnection(list: ListPlan, decoding: Decoding): ConnectionDecoder {
  return once(list, decoding, () => makeConnectionDecoder(list, decoding));
}

function makeConnectionDecoder(list: ListPlan, decoding: Decoding): ConnectionDecoder {
  const fields = list.fields.map((field) => [field.key, decodeConnectionField(list, field, decoding)] as const);
  const begin = () => new PlannedRow(`${list.typePrefix}Connection`);
  return {
    decode(read, answer) {
      const [page, connection] = [pageOf(list, read), begin()];
      for (const [key, field] of fields)
        connection[key] =
          'each' in field ? within(key, () => listOf(page.rows, answer, field.each))(page, answer) : field.whole(page, answer);
      return connection;
    },
    async decodeInSlices(read, answer) {
      const [page, connection] = [pageOf(list, read), begin()];
      for (const [key, field] of fields) {
        if ('each' in field) {
          answer.path.push(key);
          connection[key] = await listInSlices(page.rows, answer, field.each);
          answer.path.pop();
        } else connection[key] = field.whole(page, answer);
      }
      return connection;
    },
  };
}

/** The database gives one row more than the page has where it was asked for, and pages from the end upside down. */
function pageOf({ page }: ListPlan, { rows: read, count, undated }: ListRows): PageRows {
  const cut = read.length > page.size ? read.slice(0, page.size) : read;
  return { rows: page.backward ? [...cut].reverse() : cut, count, undated, more: read.length > page.size };
}

/** The rows of one page in the order of the list, and whether the database had one more. */
interface PageRows extends ListRows {
  readonly more: boolean;
}

/** A field is made of each row, or of the page as a whole. */
type FieldDecoder = { readonly each: DecodeField } | { readonly whole: (page: PageRows, answer: Answer) => unknown };

function decodeConnectionField(list: ListPlan, field: ConnectionField, decoding: Decoding): FieldDecoder {
  switch (field.kind) {
    case 'typename':
      return { whole: () => `${list.typePrefix}Connection` };
    case 'totalCount':
      return { whole: ({ count }) => count };
    case 'undatedCount':
      return { whole: ({ undated }) => undated ?? 0 };
    case 'nodes':
      return { each: decodeObject(field.object, decoding) };
    case 'edges': {
      const fields = field.fields.map((edge) => [edge.key, decodeEdgeField(list, edge, decoding)] as const);
      const each: DecodeField = (row, answer) => {
        const edge = new PlannedRow(`${list.typePrefix}Edge`);
        for (const [key, decode] of fields) edge[key] = decode(row, answer);
        return edge;
      };
      return { each };
    }
    case 'pageInfo': {
      const whole = (page: PageRows, answer: Answer) => {
        const info = new PlannedRow('PageInfo');
        for (const each of field.fields) info[each.key] = pageInfoValue(list, each, page, answer);
        return info;
      };
      return { whole };
    }
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
