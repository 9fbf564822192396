import type { Row, Value } from '../../graph/port.js';
import type { ConnectionField, EdgeField, ListPlan } from '../plan/plan.js';
import { listInSlices, listOf, within } from './complete.js';
import { type Answer, type DecodeField, type Decoding, decodeObject, once } from './decodeObject.js';
import { decodePaths } from './decodePaths.js';
import { decodeSummary } from './decodeSummary.js';
import { PlannedRow } from './PlannedRow.js';
import { cursorOf, type PagePlace, pageInfoValue } from './pageInfo.js';

/** What the database said of a list. */
export interface ListRows {
  readonly rows: readonly Row[];
  readonly count: number | null;
  readonly undated: number | null;
  /** What the readings of the list say. */
  readonly readings: readonly Value[];
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
function pageOf({ page }: ListPlan, { rows: read, ...rest }: ListRows): PageRows {
  const cut = read.length > page.size ? read.slice(0, page.size) : read;
  return { rows: page.backward ? [...cut].reverse() : cut, ...rest, more: read.length > page.size };
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
    case 'summary': {
      const decode = decodeSummary(field.summary, decoding);
      const whole: DecodeField = decoding.finish((row, answer) => decode(row, answer), `${list.typePrefix}Connection`, field);
      return { whole: ({ readings }, answer) => whole(readings, answer) };
    }
    case 'pageInfo': {
      const place = placeOf(list);
      const whole = (page: PageRows, answer: Answer) => {
        const info = new PlannedRow('PageInfo');
        for (const each of field.fields) info[each.key] = pageInfoValue(each, place, page.rows, page.more, answer);
        return info;
      };
      return { whole };
    }
  }
}

/** Behind a cursor there is something before, and before one something behind. */
function placeOf({ page, fingerprint }: ListPlan): PagePlace {
  return {
    fingerprint,
    hasNext: (more) => (!page.backward && more) || page.before !== null,
    hasPrevious: (more) => (page.backward && more) || page.after !== null,
  };
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
