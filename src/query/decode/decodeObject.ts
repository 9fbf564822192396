import type { GraphQLError } from 'graphql';
import type { Row } from '../../graph/port.js';
import type { Given } from '../plan/given.js';
import type { FieldPlan, ObjectPlan } from '../plan/plan.js';
import type { Finish } from './complete.js';
import { decodeField } from './decodeField.js';
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
  /** What a feature found: a row, or several where the field is a list. */
  readonly found: Row;
  /** What was read of whom it named, by their ids, selection by selection. */
  fetched: readonly ReadonlyMap<string, Row>[];
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
