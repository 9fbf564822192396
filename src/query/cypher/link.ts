import type { Condition, Link } from '../plan/plan.js';
import { isDegree } from '../shapes/degree.js';
import { conditionText } from './condition.js';
import { arrow, nodePattern, stepPattern, whereClause } from './pattern.js';
import type { Parameters, Scope } from './scope.js';

/** A pattern to MATCH, and what must hold of it. */
export interface Match {
  readonly pattern: string;
  readonly conditions: readonly string[];
}

/**
 * What a link leads to from a node. A path is written as a condition on its end, so that each end comes once, and that
 * counts and filters need nothing of their own.
 */
export function linkMatch(link: Link, from: string, { node = '', relationship = '' }: Scope, parameters: Parameters): Match {
  const [step] = link.steps;
  if (link.kind === 'relation' && step !== undefined)
    return { pattern: stepPattern(step, from, relationship, link.closed ? node : `${node}:${link.target.name}`), conditions: [] };
  return { pattern: nodePattern(link.target, node), conditions: [reachedText(link, from, node, parameters)] };
}

/** `(n1)<-[:PARTICIPATES_IN]-()`, whose number the database keeps; null where what it leads to has to be looked at. */
export function degreePattern(link: Link, where: Condition | null, from: string): string | null {
  const [step] = link.steps;
  return isDegree(link, where) && step !== undefined ? stepPattern(step, from, '', '') : null;
}

/** Variables for a match of a link: a path has no relationship of its own. */
export function linkScope({ kind }: Link, node: string, relationship: () => string): Scope {
  return kind === 'path' ? { node } : { node, relationship: relationship() };
}

/** Whether a path leads from one node to another. */
export function reachedText(link: Link, from: string, to: string, parameters: Parameters): string {
  const names = { between: link.steps.slice(1).map(() => parameters.variable('n')), over: link.steps.map(() => parameters.variable('r')) };
  return `EXISTS { ${pathMatch(link, from, to, names, parameters)} }`;
}

/** `MATCH (n1)<-[r2:APPLIES_TO]-(n3)-[r4:RAISES]->(n2) WHERE …` */
export function pathMatch(
  { steps, each }: Link,
  from: string,
  to: string,
  { between, over }: { readonly between: readonly string[]; readonly over: readonly string[] },
  parameters: Parameters,
): string {
  const parts = steps.map((step, index) => {
    const end = between[index];
    return `${arrow(step, over[index] ?? '')}(${end ?? to})`;
  });
  const asked = each === null ? [] : over.map((relationship) => eachText(each, relationship, parameters));
  return `MATCH (${from})${parts.join('')}${whereClause(asked)}`;
}

function eachText(each: Condition, relationship: string, parameters: Parameters): string {
  return conditionText(each, { relationship }, parameters);
}
