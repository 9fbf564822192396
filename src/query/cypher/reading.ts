import type { ListPlan } from '../plan/plan.js';
import type { Reading } from '../plan/summary.js';
import { groupCountText, groupsText, periodsText } from './groups.js';
import { foundText, matchText, scopeOf } from './match.js';
import { measureText, shownText } from './measure.js';
import type { Parameters, Scope } from './scope.js';

/** Writes what is read of all rows of a list: a statement's part that returns one value. */
export function readingText(
  { over }: Pick<ListPlan, 'over'>,
  reading: Reading,
  parent: Scope | null,
  parameters: Parameters,
  guard: string | null,
): string {
  switch (reading.kind) {
    case 'count':
      return `${foundText({ over, ...reading.found }, parent, parameters, guard)} RETURN count(*)`;
    case 'measures': {
      const { found, level, measures } = reading;
      const scope = scopeOf(
        { over, ...found },
        parent,
        () => `n${level}`,
        () => `r${level}`,
      );
      const names = measures.map((_, index) => `m${level}_${index}`);
      const texts = measures.map((measure, index) => `${measureText(measure, scope, parameters)} AS ${names[index]}`);
      const match = matchText({ over, ...found }, parent, scope, [guard], parameters);
      return `${match} WITH ${texts.join(', ')} RETURN [${measures.map((measure, index) => shownText(measure, names[index] ?? '')).join(', ')}]`;
    }
    case 'groups':
      return groupsText(over, reading, parent, parameters, guard);
    case 'groupCount':
      return groupCountText(over, reading, parent, parameters, guard);
    case 'periods':
      return periodsText(over, reading, parent, parameters, guard);
  }
}
