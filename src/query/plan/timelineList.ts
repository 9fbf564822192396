import type { ListRead } from '../../model/read.js';
import type { Selected } from '../collect.js';
import { type Above, planList } from './list.js';
import { askedOf } from './object.js';
import type { ListPlan } from './plan.js';
import type { Planning } from './planning.js';
import type { Summary } from './summary.js';
import { planTimeline } from './timeline.js';

/** Plans a timeline that stands by itself: the list of its facts, of which nothing else is shown. */
export function planTimelineList(
  planning: Planning,
  read: ListRead,
  name: string,
  selected: Selected,
  above: Above,
): { list: ListPlan; summary: Summary } {
  const summaries: Summary[] = [];
  const list = planList(planning, read, name, selected, above, (_, __, level) => {
    const summary = planTimeline(planning, level, selected);
    summaries.push(summary);
    return [{ key: selected.key, kind: 'summary', asked: askedOf(selected), summary }];
  });
  return { list, summary: summaries[0] as Summary };
}
