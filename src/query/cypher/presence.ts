import type { Column } from '../plan/plan.js';
import { nodePattern } from './pattern.js';
import type { Parameters } from './scope.js';

/** So many ids are looked through for one that was meant. */
const SUGGESTED = 1_000;

/** Whether there is a node with an id; only where there is none, ids that there are. */
export function presenceText({ of, id, level }: Extract<Column, { kind: 'presence' }>, name: string, parameters: Parameters): string {
  const node = `n${level}`;
  const found = `CALL () { MATCH ${nodePattern(of, node)} WHERE ${node}.id = ${parameters.add(id)} RETURN count(*) AS ${node}found }`;
  // Not a WHERE, which would be asked of every node: where nothing is unwound, nothing is read.
  const missing = `UNWIND CASE WHEN ${node}found = 0 THEN [true] ELSE [] END AS missing`;
  const others = `MATCH ${nodePattern(of, node)} WITH ${node} ORDER BY ${node}.id LIMIT ${parameters.add(SUGGESTED)}`;
  const near = `CALL (${node}found) { ${missing} ${others} RETURN collect(${node}.id) AS ${node}ids }`;
  return `CALL () { ${found} ${near} RETURN [${node}found, ${node}ids] AS ${name} }`;
}
