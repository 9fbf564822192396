import { OPPOSITE } from '../../model/views.js';
import type { Seek } from '../shapes/seek.js';
import { conditionText } from './condition.js';
import { arrow, whereClause } from './pattern.js';
import type { Parameters, Scope } from './scope.js';

/**
 * `MATCH (nx2:Place) WHERE nx2.id = $p0 MATCH (nx2)<-[rx2:LOCATED_IN]-(nx1) … MATCH (nx1)-[rx1:PARTICIPATES_IN]->(n1:Project)
 * … WITH DISTINCT n1`: each relation is a MATCH of its own, so that one relationship may serve twice, as in EXISTS.
 */
export function seekText(
  { start, picks, ways, rest }: Seek,
  { node = '' }: Scope,
  label: string,
  more: readonly (string | null)[],
  parameters: Parameters,
): string {
  const scopes = ways.map(() => ({ node: parameters.variable('n'), relationship: parameters.variable('r') }));
  const first = scopes.at(-1) ?? { node };
  const matches = [`MATCH (${first.node}:${start.name})${whereClause([conditionText(picks, first, parameters)])}`];
  for (let index = ways.length - 1; index >= 0; index--) {
    const [way, scope, next] = [ways[index], scopes[index], scopes[index - 1]];
    const [step] = way?.link.steps ?? [];
    if (way === undefined || scope === undefined || step === undefined) throw new Error('A seek leads over single relationships.');
    const end = next === undefined ? `${node}:${label}` : `${next.node}${labelOf(ways[index - 1]?.link)}`;
    const asked = way.where === null ? [] : [conditionText(way.where, scope, parameters)];
    const own = next === undefined ? [...(rest === null ? [] : [conditionText(rest, { node }, parameters)]), ...more] : [];
    const back = arrow({ ...step, direction: OPPOSITE[step.direction] }, scope.relationship);
    matches.push(`MATCH (${scope.node})${back}(${end})${whereClause([...asked, ...own])}`);
  }
  return `${matches.join(' ')} WITH DISTINCT ${node}`;
}

function labelOf(link: { readonly closed: boolean; readonly target: { readonly name: string } } | undefined): string {
  return link === undefined || link.closed ? '' : `:${link.target.name}`;
}
