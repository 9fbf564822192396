import type { Column } from '../plan/plan.js';
import { pathMatch } from './link.js';
import { rowText } from './row.js';
import type { Parameters, Scope } from './scope.js';

/** The paths between two nodes, in the order of what they lead through: a list of two lists each, of nodes and of relationships. */
export function pathsText(
  { link, first, level, nodes, relationships }: Extract<Column, { kind: 'paths' }>,
  name: string,
  scope: Scope,
  parameters: Parameters,
): string {
  const { from = '', node = '' } = scope;
  const between = link.steps.slice(1).map((_, index) => `n${level}b${index}`);
  const over = link.steps.map((_, index) => `r${level}b${index}`);
  const match = pathMatch(link, from, node, { between, over }, parameters);
  const order = [...between, ...over].map((variable) => `${variable}.id`).join(', ');
  const sorted = `WITH ${[from, node, ...between, ...over].join(', ')} ORDER BY ${order} LIMIT ${parameters.add(first)}`;

  const [shownNodes, shownRelationships] = [`n${level}all`, `r${level}all`];
  const ofNodes = eachText([from, ...between, node], `n${level}`, 'node', nodes, shownNodes, parameters);
  const ofRelationships = eachText(over, `r${level}`, 'relationship', relationships, shownRelationships, parameters);
  return `CALL (${from}, ${node}) { ${match} ${sorted} ${ofNodes} ${ofRelationships} RETURN collect([${shownNodes}, ${shownRelationships}]) AS ${name} }`;
}

/** Reads the same row of each of several variables, in their order. */
function eachText(
  variables: readonly string[],
  as: string,
  side: 'node' | 'relationship',
  row: Extract<Column, { kind: 'paths' }>['nodes'],
  name: string,
  parameters: Parameters,
): string {
  const index = `${as}i`;
  const { before, columns } = rowText(row, { [side]: as }, parameters, [index]);
  const unwound = `UNWIND range(0, ${variables.length - 1}) AS ${index} WITH [${variables.join(', ')}][${index}] AS ${as}, ${index} ORDER BY ${index}`;
  return `CALL (${variables.join(', ')}) { ${unwound}${before} RETURN collect([${columns.join(', ')}]) AS ${name} }`;
}
