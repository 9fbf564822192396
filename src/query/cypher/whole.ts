import type { RowPlan } from '../plan/plan.js';
import { foundText } from './match.js';
import { calledText, countedIn, isCalled } from './row.js';
import type { Parameters } from './scope.js';

/** The one row of what is said of the graph as a whole: a CALL for each column, because nothing stands above them. */
export function wholeText({ columns }: RowPlan, parameters: Parameters): string {
  const names = columns.map((_, index) => `c${index}`);
  const calls = columns.map((column, index): string => {
    const name = `c${index}`;
    if (column.kind === 'count' || column.kind === 'undated')
      return `CALL () { ${foundText(countedIn(column), null, parameters, null)} RETURN count(*) AS ${name} }`;
    if (!isCalled(column)) throw new Error(`A ${column.kind} is of a node, and nothing stands above what is said of the whole graph.`);
    return calledText(column, name, {}, parameters);
  });
  return columns.length === 0 ? '' : `${calls.join(' ')} RETURN ${names.join(', ')}`;
}
