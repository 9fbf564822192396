import type { Row } from '../../graph/port.js';
import type { Shape } from '../cypher/root.js';
import type { LookupRoot, RootPlan } from '../plan/plan.js';
import { decodeConnection } from './decodeConnection.js';
import { type Decoding, decodeObject } from './decodeObject.js';
import type { PlannedRow } from './PlannedRow.js';

/** Turns the records of a root field's statement into its value. */
export function decodeRoot(plan: RootPlan, shape: Shape, records: readonly Row[], decoding: Decoding): unknown {
  if (plan.kind === 'list') {
    const { rows, count } = unpack(shape, records);
    return decodeConnection(plan.list, decoding)(rows, count);
  }
  const found = decodeLookup(
    plan,
    shape === 'arms' ? (records[0] ?? []).map((arm) => arm as readonly Row[]) : [unpack(shape, records).rows],
    decoding,
  );
  const answers = plan.ids.map((id) => found.get(id) ?? null);
  return plan.many ? answers : answers[0];
}

function unpack(shape: Shape, records: readonly Row[]): { rows: readonly Row[]; count: number | null } {
  const [first = []] = records;
  switch (shape) {
    case 'records':
      return { rows: records, count: null };
    case 'collected':
      return { rows: first[0] as readonly Row[], count: null };
    case 'count':
      return { rows: [], count: first[0] as number };
    case 'countAndRows':
      return { rows: first[1] as readonly Row[], count: first[0] as number };
    default:
      return { rows: [], count: null };
  }
}

function decodeLookup({ arms }: LookupRoot, rows: readonly (readonly Row[])[], decoding: Decoding): Map<string, PlannedRow> {
  const found = new Map<string, PlannedRow>();
  arms.forEach(({ object, idColumn }, index) => {
    const decode = decodeObject(object, decoding);
    for (const row of rows[index] ?? []) found.set(String(row[idColumn]), decode(row));
  });
  return found;
}
