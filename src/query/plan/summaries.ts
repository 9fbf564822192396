import { factsOf, type ListRead } from '../../model/read.js';
import type { Selected } from '../collect.js';
import type { Level } from './connection.js';
import { planGroups } from './groups.js';
import { planAggregate } from './measures.js';
import type { Planning } from './planning.js';
import type { Measure, Summary } from './summary.js';
import { planTimeline } from './timeline.js';

/** Plans what is said of all rows of a list: an aggregate, groups, or a timeline. */
export function planSummary(planning: Planning, read: ListRead, level: Level, selected: Selected): Summary {
  if (selected.name === 'groups') return planGroups(planning, read, level, selected);
  if (selected.name === 'timeline') return planTimeline(planning, level, selected);
  const { measures, place } = measureRow();
  const object = planAggregate(planning, { of: read.of, facts: factsOf(read) }, selected, place);
  if (measures.length === 0) return { kind: 'aggregate', reading: null, object };
  const reading = level.readings.push({ kind: 'measures', found: level.rows(level.where), level: planning.nextLevel(), measures });
  return { kind: 'aggregate', reading: reading - 1, object };
}

function measureRow() {
  const measures: Measure[] = [];
  const places = new Map<string, number>();
  const place = (measure: Measure): number => {
    const name = JSON.stringify(measure);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, measures.length);
    return measures.push(measure) - 1;
  };
  return { measures, place };
}
