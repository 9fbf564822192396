import type { Selected } from '../collect.js';
import { allOf } from './combining.js';
import type { Level } from './connection.js';
import { objectOf } from './measures.js';
import type { Condition } from './plan.js';
import type { Planning } from './planning.js';
import { fieldsBelow } from './selected.js';
import type { TimelineField, TimelineSummary } from './summary.js';

/** What a period is made of: its name, and how many facts began and ended in it. */
export const PERIOD = Object.freeze({ period: 0, started: 1, ended: 2 });

/** Plans the timeline of a list's facts: how many begin and end in each period. */
export function planTimeline(planning: Planning, level: Level, selected: Selected): TimelineSummary {
  const part = selected.args.by === 'DECADE' ? 'decade' : 'year';
  const found = level.rows(level.where);
  const fields = fieldsBelow(planning, selected).map((field): TimelineField => {
    const { key, name } = field;
    if (name === 'undated') return { key, kind: 'undated' };
    if (name !== 'periods') return { key, kind: 'typename' };
    const object = objectOf(planning, field, (each) => ({ kind: 'plain', column: PERIOD[each.name as keyof typeof PERIOD] }));
    return { key, kind: 'periods', object };
  });
  const periods = (name: 'since' | 'until') => {
    const key = { kind: 'property', on: 'relationship', name, part, holds: 'text', always: false } as const;
    return level.readings.push({ kind: 'periods', grouping: { found, level: planning.nextLevel(), keys: [key], missing: false } }) - 1;
  };
  const wanted = (kind: TimelineField['kind']) => fields.some((field) => field.kind === kind);
  const shown = wanted('periods');
  return {
    kind: 'timeline',
    step: part === 'decade' ? 10 : 1,
    started: shown ? periods('since') : null,
    ended: shown ? periods('until') : null,
    undated: wanted('undated')
      ? level.readings.push({ kind: 'count', found: { ...found, where: allOf([found.where, unknown('since'), unknown('until')]) } }) - 1
      : null,
    fields,
  };
}

function unknown(name: 'since' | 'until'): Condition {
  return { kind: 'compare', value: { kind: 'property', on: 'relationship', name }, operator: 'isNull', with: true };
}
