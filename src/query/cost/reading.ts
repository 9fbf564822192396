import type { GroupedBy, Measure, Reading } from '../plan/summary.js';
import type { Statistics } from './statistics.js';
import { measureCost, wayOf } from './way.js';
import { WEIGHTS } from './weights.js';

/** What a reading looks at in each row that a list finds: what it is grouped by, and what is measured. */
export function rowCost(reading: Exclude<Reading, { kind: 'count' }>, labels: readonly string[], statistics: Statistics): number {
  if (reading.kind === 'measures') return measuring(reading.measures);
  const keys = reading.grouping.keys.reduce((sum, key) => sum + keyCost(key, labels, statistics), 0);
  if (reading.kind !== 'groups') return keys;
  const measures = reading.columns.flatMap((column) => (column.kind === 'measure' ? [column.measure] : []));
  const sorted = reading.columns.some(({ kind }) => kind === 'members') ? reading.within.length * WEIGHTS.look : 0;
  return keys + measuring(measures) + sorted;
}

function keyCost(key: GroupedBy, labels: readonly string[], statistics: Statistics): number {
  return key.kind === 'related' ? wayOf(key.link, { labels, byId: false }, statistics).accesses : WEIGHTS.look;
}

function measuring(measures: readonly Measure[]): number {
  return measures.reduce((sum, measure) => sum + measureCost(measure), 0);
}
