import type { Column } from '../plan/plan.js';
import { conditionText } from './condition.js';
import { matchText } from './match.js';
import type { Parameters } from './scope.js';

/** How many nodes there are and how many of them fulfil each condition, found in one go: a list of numbers. */
export function tallyText({ over, where, each, level }: Extract<Column, { kind: 'tally' }>, name: string, parameters: Parameters): string {
  const node = `n${level}`;
  const match = matchText({ over, origin: { kind: 'all', types: [] }, where }, null, { node }, [], parameters);
  const asked = each.map((condition, index) => `${conditionText(condition, { node }, parameters)} AS ${node}is${index}`);
  const counted = each.map((_, index) => `count(CASE WHEN ${node}is${index} THEN 1 END) AS ${node}c${index}`);
  const numbers = [`${node}all`, ...each.map((_, index) => `${node}c${index}`)];
  const sums = `WITH ${[`count(*) AS ${node}all`, ...counted].join(', ')}`;
  return `CALL () { ${match} WITH ${[node, ...asked].join(', ')} ${sums} RETURN [${numbers.join(', ')}] AS ${name} }`;
}
