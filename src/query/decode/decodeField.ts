import type { Row, Value } from '../../graph/port.js';
import type { FieldPlan, FieldSource, LocalizedField } from '../plan/plan.js';
import { listOf } from './complete.js';
import { decodeConnection } from './decodeConnection.js';
import { type DecodeField, type Decoding, decodeObject } from './decodeObject.js';
import { decodeSummary } from './decodeSummary.js';
import { averageOf, medianOf, sumOf } from './measures.js';
import { PlannedRow } from './PlannedRow.js';

type Maker<K extends FieldSource['kind']> = (field: Extract<FieldSource, { kind: K }>, decoding: Decoding, typeName: string) => DecodeField;

/** Makes the decoder of one field of an object. */
export function decodeField(typeName: string, field: FieldPlan, decoding: Decoding): DecodeField {
  return (MAKERS[field.kind] as Maker<FieldSource['kind']>)(field, decoding, typeName);
}

/** A maker for each way in which a field is made of a row: a new kind does not compile until it has one. */
const MAKERS: { readonly [K in FieldSource['kind']]: Maker<K> } = {
  typename: (_, __, typeName) => () => typeName,
  value:
    ({ column }) =>
    (row) =>
      row[column] ?? null,
  name:
    ({ columns }) =>
    (row) =>
      columns.map((column) => row[column]).find((value) => value !== null) ?? null,
  names: ({ columns, fields }, { finish }) => {
    const decoders = fields.map((field) => [field.key, finish(localizedPart(field.kind), 'LocalizedText', field)] as const);
    return (row, answer) => {
      const known = columns.flatMap(([language, column]): Row[] => {
        const value = row[column] ?? null;
        return value === null ? [] : [[language, value]];
      });
      return listOf(known, answer, (name) => {
        const text = new PlannedRow('LocalizedText');
        for (const [key, decode] of decoders) text[key] = decode(name, answer);
        return text;
      });
    };
  },
  uri:
    ({ column }, { place }) =>
    (row) =>
      `${place.baseUrl}/id/${encodeURIComponent(String(row[column]))}`,
  plain:
    ({ column }) =>
    (row) =>
      row[column] ?? null,
  noted:
    ({ column }) =>
    (row) =>
      row[column] || null,
  end: ({ column, object }, decoding) => {
    const decode = decodeObject(object, decoding);
    return (row, answer) => decode(row[column] as Row, answer);
  },
  rows: ({ column, object }, decoding) => {
    const decode = decodeObject(object, decoding);
    return (row, answer) => listOf(row[column] as readonly Row[], answer, decode);
  },
  first: ({ column, object }, decoding) => {
    const decode = decodeObject(object, decoding);
    return (row, answer) => {
      const [first] = row[column] as readonly Row[];
      return first === undefined ? null : decode(first, answer);
    };
  },
  item:
    ({ column, index }) =>
    (row) =>
      (row[column] as Row)[index] ?? null,
  fetched: ({ column, arm, several, object }, decoding) => {
    const decode = decodeObject(object, decoding);
    return (row, answer) => {
      const known = answer.fetched[arm];
      if (!several) {
        const one = known?.get(String(row[column]));
        return one === undefined ? null : decode(one, answer);
      }
      // Who has gone since is left out.
      const rows = ((row[column] ?? []) as readonly string[]).map((id) => known?.get(id)).filter((each) => each !== undefined);
      return listOf(rows, answer, decode);
    };
  },
  constant:
    ({ value }) =>
    () =>
      value,
  same: ({ object }, decoding) => decodeObject(object, decoding),
  summary: ({ summary, columns }, decoding) => {
    const decode = decodeSummary(summary, decoding);
    return (row, answer) =>
      decode(
        columns.map((column): Value => row[column] ?? null),
        answer,
      );
  },
  several: ({ objects }, decoding) => {
    const decoders = objects.map((object) => decodeObject(object, decoding));
    return (row, answer) => listOf(decoders, answer, (decode) => decode(row, answer));
  },
  text:
    ({ column }) =>
    (row) =>
      row[column] === null ? null : String(row[column]),
  keyEntity: ({ value, column, object }, decoding) => {
    const decode = decodeObject(object, decoding);
    return (row, answer) => (row[value] === null ? null : decode(row[column] as Row, answer));
  },
  nothing: () => () => null,
  share:
    ({ column }) =>
    (row) =>
      Number(row[column]) / Math.max(1, Number(row.at(-1))),
  sum:
    ({ column, unit }) =>
    (row) =>
      sumOf(row[column] ?? null, unit),
  average:
    ({ sum, known, unit }) =>
    (row) =>
      averageOf(row[sum] ?? null, row[known] ?? null, unit),
  median:
    ({ column, unit }) =>
    (row) =>
      medianOf(row[column] ?? null, unit),
  connection: ({ list, columns: { rows, count, undated, readings } }, decoding) => {
    const { decode } = decodeConnection(list, decoding);
    const number = (row: Row, column: number | null) => (column === null ? null : (row[column] as number));
    return (row, answer) =>
      decode(
        {
          rows: rows === null ? [] : (row[rows] as readonly Row[]),
          count: number(row, count),
          undated: number(row, undated),
          readings: readings.map((column): Value => row[column] ?? null),
        },
        answer,
      );
  },
};

/** Of a name with its language: the one, the other, or what the two are. */
function localizedPart(kind: LocalizedField['kind']): DecodeField {
  if (kind === 'typename') return () => 'LocalizedText';
  return kind === 'lang' ? ([language]) => language : ([, value]) => value;
}
