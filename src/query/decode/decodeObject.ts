import type { GraphQLError } from 'graphql';
import type { Row, Value } from '../../graph/port.js';
import type { Given } from '../plan/given.js';
import type { FieldPlan, FieldSource, LocalizedField, ObjectPlan } from '../plan/plan.js';
import { type Finish, listOf } from './complete.js';
import { decodeConnection } from './decodeConnection.js';
import { decodeSummary } from './decodeSummary.js';
import { averageOf, medianOf, sumOf } from './measures.js';
import { PlannedRow } from './PlannedRow.js';

/** What decoding needs to know beside the plan. */
export interface Decoding {
  readonly place: Place;
  /** How far values are completed. */
  readonly finish: Finish;
  /** The decoders made so far: types of an interface share parts of a plan, and each part is made once. */
  readonly made: Map<object, unknown>;
}

/** What does not change from one answer to the next. */
export interface Place {
  /** Where the service stands, for addresses of nodes: "https://pearl.example". Read with each answer: it may be known late. */
  readonly baseUrl: string;
}

/** What is different in each answer that a decoder makes: the values that the request gave. */
export interface Answer {
  of<T>(given: Given<T>): T;
  /** Where in the answer a decoder is at work: response keys and indexes. */
  readonly path: (string | number)[];
  /** The errors of fields so far. */
  readonly errors: GraphQLError[];
}

/** Turns a row into an object of the answer. */
export type DecodeObject = (row: Row, answer: Answer) => PlannedRow;

/** Turns a row into the value of one field. */
export type DecodeField = (row: Row, answer: Answer) => unknown;

/** Makes the decoder of an object once, to be used for every row. */
export function decodeObject(plan: ObjectPlan, decoding: Decoding): DecodeObject {
  return once(plan, decoding, () => makeObjectDecoder(plan, decoding));
}

/** The decoder of a part of the plan, made the first time. */
export function once<D>(part: object, { made }: Decoding, make: () => D): D {
  const present = made.get(part) as D | undefined;
  if (present !== undefined) return present;
  const decoder = make();
  made.set(part, decoder);
  return decoder;
}

function makeObjectDecoder({ typeColumn, types }: ObjectPlan, decoding: Decoding): DecodeObject {
  const decoders = new Map(
    [...types].map(([word, typed]) => [word, once(typed, decoding, () => decodeFields(typed.typeName, typed.fields, decoding))]),
  );
  const [only] = decoders.values();
  if (typeColumn === null) return only as DecodeObject;
  return (row, answer) => {
    const decoder = decoders.get(String(row[typeColumn]));
    if (decoder === undefined)
      throw new Error(`The database holds a node or relationship of type "${row[typeColumn]}", which the model does not have.`);
    return decoder(row, answer);
  };
}

function decodeFields(typeName: string, fields: readonly FieldPlan[], decoding: Decoding): DecodeObject {
  const decoders = fields.map((field) => [field.key, decoding.finish(decodeField(typeName, field, decoding), typeName, field)] as const);
  return (row, answer) => {
    const object = new PlannedRow(typeName);
    for (const [key, decode] of decoders) object[key] = decode(row, answer);
    return object;
  };
}

type Maker<K extends FieldSource['kind']> = (field: Extract<FieldSource, { kind: K }>, decoding: Decoding, typeName: string) => DecodeField;

function decodeField(typeName: string, field: FieldPlan, decoding: Decoding): DecodeField {
  return (MAKERS[field.kind] as Maker<FieldSource['kind']>)(field, decoding, typeName);
}

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
