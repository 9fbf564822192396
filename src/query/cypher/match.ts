import type { ListPlan } from '../plan/plan.js';
import { withTypes } from '../shapes/factTypes.js';
import { type Seek, seekOf } from '../shapes/seek.js';
import { conditionText } from './condition.js';
import { degreePattern, linkMatch, linkScope, type Match } from './link.js';
import { nodePattern, typesText, whereClause } from './pattern.js';
import { measuredText, splitCondition } from './related.js';
import type { Parameters, Scope } from './scope.js';
import { seekText } from './seek.js';

/** What a list finds on all of its pages, or what it leaves out. */
export type Found = Pick<ListPlan, 'over' | 'origin' | 'where'>;

/**
 * `MATCH … WHERE …` of everything that a list finds and that fulfils `more`. Where something selective is related to the
 * rows, it starts there.
 */
export function matchText(
  found: Found,
  parent: Scope | null,
  scope: Scope,
  more: readonly (string | null)[],
  parameters: Parameters,
): string {
  const { plain, measured } = splitCondition(found.where);
  const match = plainText(withTypes({ ...found, where: plain }), parent, scope, more, parameters);
  return measured === null ? match : `${match} ${measuredText(measured, scope, parameters)}`;
}

function plainText(found: Found, parent: Scope | null, scope: Scope, more: readonly (string | null)[], parameters: Parameters): string {
  const { over, origin, where } = found;
  const seek = relatedSeek(found);
  if (seek !== null) return seekText(seek, scope, over.name, more, parameters);
  const { pattern, conditions } = originMatch(found, parent?.node ?? '', scope, parameters);
  const asked = where === null ? null : conditionText(where, scope, parameters);
  const cited =
    origin.kind === 'cites' ? `${parent?.node}.id IN ${over.kind === 'relationship' ? scope.relationship : scope.node}.sources` : null;
  return `MATCH ${pattern}${whereClause([...conditions, cited, asked, ...more])}`;
}

/** The way into a list at the root from something selective that is related to its nodes. */
export function relatedSeek({ over, origin, where }: Found): Seek | null {
  const seek = over.kind === 'relationship' || origin.kind !== 'all' ? null : seekOf(over, where);
  return seek === null || seek.ways.length === 0 ? null : seek;
}

/** The variables of a level; what is not there in a list of its kind is left out. */
export function scopeOf({ over, origin }: Found, parent: Scope | null, node: () => string, relationship: () => string): Scope {
  const from = parent?.node === undefined ? {} : { from: parent.node };
  if (over.kind === 'relationship') return { ...from, relationship: relationship() };
  return { ...from, ...(origin.kind === 'link' ? linkScope(origin.link, node(), relationship) : { node: node() }) };
}

function originMatch({ over, origin }: Found, from: string, scope: Scope, parameters: Parameters): Match {
  if (origin.kind === 'link') return linkMatch(origin.link, from, scope, parameters);
  if (over.kind !== 'relationship') return { pattern: nodePattern(over, scope.node ?? ''), conditions: [] };
  const types = origin.kind === 'all' ? origin.types : [];
  // The types of the model join entities and nothing else; of any type there may be others in the database.
  const label = types.length === 0 ? ':Entity' : '';
  const { from: start, to } = scope.ends ?? { from: '', to: '' };
  return { pattern: `(${start}${label})-[${scope.relationship}${typesText(types)}]->(${to}${label})`, conditions: [] };
}

/** How many rows there are below a node. */
export function countText(found: Found, parent: Scope, parameters: Parameters, guard: string | null): string {
  const { origin, where } = found;
  const degree = origin.kind === 'link' && guard === null ? degreePattern(origin.link, where, parent.node ?? '') : null;
  return `COUNT { ${degree ?? foundText(found, parent, parameters, guard)} }`;
}

/** `MATCH … WHERE …` of everything that is counted. */
export function foundText(found: Found, parent: Scope | null, parameters: Parameters, guard: string | null): string {
  const names = [() => parameters.variable('n'), () => parameters.variable('r')] as const;
  return matchText(found, parent, scopeOf(found, parent, ...names), [guard], parameters);
}
