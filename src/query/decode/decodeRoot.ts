import type { Row, Value } from '../../graph/port.js';
import type { Shape } from '../cypher/root.js';
import type { LookupRoot, RootPlan } from '../plan/plan.js';
import { type Finish, forgiving, listInSlices, listOf } from './complete.js';
import { decodeConnection, type ListRows } from './decodeConnection.js';
import { type Answer, type DecodeObject, type Decoding, decodeObject, type Place } from './decodeObject.js';
import { decodeSummary } from './decodeSummary.js';
import { decodeWhole } from './decodeWhole.js';

/** Turns the records of a root field's statement into its value. */
export interface RootDecoder {
  decode(records: readonly Row[], answer: Answer): unknown;
  /** The same, letting others in between the rows of a list. */
  decodeInSlices(records: readonly Row[], answer: Answer): Promise<unknown>;
}

/** Makes the decoder of a root field; it serves every answer to the same plan. */
export function decodeRoot(plan: RootPlan, shape: Shape, place: Place, finish: Finish): RootDecoder {
  const decoding: Decoding = { place, finish, made: new Map() };
  if (plan.kind === 'lookup') {
    return decodeLookup(plan, shape, decoding);
  }
  if (plan.kind === 'whole') {
    const decode = decodeWhole(plan, decoding);
    return { decode, decodeInSlices: async (records, answer) => decode(records, answer) };
  }
  const read = listRows(shape);
  if (plan.only !== null) {
    const summary = decodeSummary(plan.only, decoding);
    const decode = (records: readonly Row[], answer: Answer) => summary(read(records).readings, answer);
    return { decode, decodeInSlices: async (records, answer) => decode(records, answer) };
  }
  const { decode, decodeInSlices } = decodeConnection(plan.list, decoding);
  return {
    decode: (records, answer) => decode(read(records), answer),
    decodeInSlices: (records, answer) => decodeInSlices(read(records), answer),
  };
}

/** Where the records hold what a list needs. */
function listRows(shape: Shape): (records: readonly Row[]) => ListRows {
  if (shape.kind !== 'record') return (records) => ({ rows: records, count: null, undated: null, readings: [] });
  const [total, undated, page] = (['total', 'undated', 'page'] as const).map((name) => shape.holds.indexOf(name));
  const readings = shape.holds.flatMap((name, index) => (name === 'reading' ? [index] : []));
  const held = (records: readonly Row[], column = -1) => records[0]?.[column] ?? null;
  return (records) => ({
    rows: (held(records, page) ?? []) as readonly Row[],
    count: held(records, total) as number | null,
    undated: held(records, undated) as number | null,
    readings: readings.map((column) => held(records, column)),
  });
}

/** The nodes in the order of the ids that were asked for, null in the place of what is not there, or cannot be completed. */
function decodeLookup({ arms, ids, many }: LookupRoot, shape: Shape, decoding: Decoding): RootDecoder {
  const decoders = arms.map(({ object, idColumn }) => ({ idColumn, decode: decodeObject(object, decoding) }));
  const decodeFound = forgiving((found: Found | undefined, answer: Answer) => found?.decode(found.row, answer) ?? null);
  const rowsOf = shape.kind === 'found' ? foundRows : ([record = []]: readonly Row[]) => arms.map((_, index) => listed(record[index]));
  const wanted = (records: readonly Row[], answer: Answer) => {
    const found = new Map<string, Found>();
    for (const [index, rows] of rowsOf(records, arms.length).entries()) {
      const { idColumn, decode } = decoders[index] as (typeof decoders)[number];
      for (const row of rows) found.set(String(row[idColumn]), { row, decode });
    }
    return answer.of(ids).map((id) => found.get(id));
  };
  const decode = (records: readonly Row[], answer: Answer) =>
    many ? listOf(wanted(records, answer), answer, decodeFound) : decodeFound(wanted(records, answer)[0], answer);
  return {
    decode,
    decodeInSlices: async (records, answer) =>
      many ? listInSlices(wanted(records, answer), answer, decodeFound) : decode(records, answer),
  };
}

/** The rows of each arm, of records that say which arm they are of. */
function foundRows(records: readonly Row[], arms: number): Row[][] {
  const rows: Row[][] = Array.from({ length: arms }, () => []);
  for (const [arm, row] of records) rows[Number(arm)]?.push((row ?? []) as Row);
  return rows;
}

function listed(value: Value | undefined): readonly Row[] {
  return (value ?? []) as readonly Row[];
}

interface Found {
  readonly row: Row;
  readonly decode: DecodeObject;
}
