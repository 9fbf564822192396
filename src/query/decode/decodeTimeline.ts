import type { Row, Value } from '../../graph/port.js';
import type { TimelineField, TimelineSummary } from '../plan/summary.js';
import { listOf, within } from './complete.js';
import { type Answer, type Decoding, decodeObject } from './decodeObject.js';
import type { DecodeSummary } from './decodeSummary.js';
import { named, periodsBetween } from './fillPeriods.js';
import { PlannedRow } from './PlannedRow.js';

/** Makes the decoder of a timeline: a row for each period, of its name and how many facts began and ended in it. */
export function decodeTimeline(timeline: TimelineSummary, decoding: Decoding): DecodeSummary {
  const fields = timeline.fields.map((field) => [field.key, decodeField(timeline, field, decoding)] as const);
  return (values, answer) => {
    const object = new PlannedRow('Timeline');
    for (const [key, decode] of fields) object[key] = decode(values, answer);
    return object;
  };
}

function decodeField({ step, started, ended, undated }: TimelineSummary, field: TimelineField, decoding: Decoding) {
  if (field.kind === 'undated') return (values: readonly Value[]) => (undated === null ? null : (values[undated] ?? null));
  if (field.kind !== 'periods') return () => 'Timeline';
  const decode = decodeObject(field.object, decoding);
  const counts = (values: readonly Value[], reading: number | null) =>
    new Map((reading === null ? [] : (values[reading] as readonly Row[])).map(([period, count]) => [Number(period), Number(count)]));
  return within(field.key, (values: readonly Value[], answer: Answer) => {
    const [starts, ends] = [counts(values, started), counts(values, ended)];
    const known = [...starts.keys(), ...ends.keys()];
    const years = known.length === 0 ? [] : periodsBetween(Math.min(...known), Math.max(...known), step);
    return listOf(
      years.map((year): Row => [named(year, ''), starts.get(year) ?? 0, ends.get(year) ?? 0]),
      answer,
      decode,
    );
  });
}
