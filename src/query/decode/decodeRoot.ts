import type { Row } from '../../graph/port.js';
import type { Shape } from '../cypher/root.js';
import type { LookupRoot, RootPlan } from '../plan/plan.js';
import { decodeConnection } from './decodeConnection.js';
import { type Decoding, decodeObject, type Place } from './decodeObject.js';
import type { PlannedRow } from './PlannedRow.js';

/** Turns the records of a root field's statement into its value. */
export function decodeRoot(plan: RootPlan, shape: Shape, records: readonly Row[], place: Place): unknown {
  const decoding: Decoding = { ...place, made: new Map() };
  if (plan.kind === 'list') {
    const decode = decodeConnection(plan.list, decoding);
    if (shape.kind === 'records') return decode({ rows: records, count: null, undated: null });
    const held = (name: 'total' | 'undated' | 'page') => records[0]?.[shape.holds.indexOf(name)] ?? null;
    return decode({
      rows: (held('page') ?? []) as readonly Row[],
      count: held('total') as number | null,
      undated: held('undated') as number | null,
    });
  }
  const found = decodeLookup(plan, records[0] ?? [], decoding);
  const answers = plan.ids.map((id) => found.get(id) ?? null);
  return plan.many ? answers : answers[0];
}

function decodeLookup({ arms }: LookupRoot, record: Row, decoding: Decoding): Map<string, PlannedRow> {
  const found = new Map<string, PlannedRow>();
  arms.forEach(({ object, idColumn }, index) => {
    const decode = decodeObject(object, decoding);
    for (const row of (record[index] ?? []) as readonly Row[]) found.set(String(row[idColumn]), decode(row));
  });
  return found;
}
