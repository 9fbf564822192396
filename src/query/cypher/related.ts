import { allOf } from '../plan/combining.js';
import type { Condition, Link } from '../plan/plan.js';
import type { Measure } from '../plan/summary.js';
import { isPlaces } from '../shapes/degree.js';
import { comparisonText } from './comparison.js';
import { conditionText } from './condition.js';
import { linkMatch, linkScope } from './link.js';
import { comparedText, measureText } from './measure.js';
import { whereClause } from './pattern.js';
import { type Parameters, type Scope, variablesOf } from './scope.js';

/** `CALL (n1) { MATCH (n1)-[rx2:FUNDS]->(nx1:Project) WITH sum(rx2.amount) AS mx3 RETURN coalesce(mx3, 0) AS n1k0 }` */
export function relatedText(link: Link, measure: Measure, { node = '' }: Scope, name: string, parameters: Parameters): string {
  const below = linkScope(link, parameters.variable('n'), () => parameters.variable('r'));
  const { pattern, conditions } = linkMatch(link, node, below, parameters);
  const inner = parameters.variable('m');
  const measured = measureText(measure, below, parameters);
  return `CALL (${node}) { MATCH ${pattern}${whereClause(conditions)} WITH ${measured} AS ${inner} RETURN ${comparedText(measure, inner)} AS ${name} }`;
}

/** A filter in two: what a WHERE can ask as it stands, and what asks what related ones come to, which has to be added up before. */
export function splitCondition(where: Condition | null): { plain: Condition | null; measured: Condition | null } {
  const conditions = where === null ? [] : where.kind === 'all' ? where.of : [where];
  return { plain: allOf(conditions.filter((each) => !asksMeasures(each))), measured: allOf(conditions.filter(asksMeasures)) };
}

/** Adds up what a condition needs, each under a name, and asks it. */
export function measuredText(condition: Condition, scope: Scope, parameters: Parameters): string {
  const names = new Map<Condition, string>();
  const calls = measuresIn(condition).map((each) => {
    const name = parameters.variable('m');
    names.set(each, name);
    return relatedText(each.link, each.measure, scope, name, parameters);
  });
  const kept = [...variablesOf(scope), ...names.values()].join(', ');
  return `${calls.join(' ')} WITH ${kept}${whereClause([conditionText(condition, { ...scope, measured: names }, parameters)])}`;
}

/** `mx3 >= $p0`: the comparison itself. */
export function measuredComparison(condition: Measured, scope: Scope, parameters: Parameters): string {
  return comparisonText(condition.as, scope.measured?.get(condition) ?? '', condition.operator, condition.with, parameters);
}

export type Measured = Extract<Condition, { kind: 'measured' }>;

function asksMeasures(condition: Condition): boolean {
  return measuresIn(condition).length > 0;
}

function measuresIn(condition: Condition | null): Measured[] {
  switch (condition?.kind) {
    case 'measured':
      return isPlaces(condition.link, condition.measure) ? [] : [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(measuresIn);
    case 'not':
    case 'is':
      return measuresIn(condition.of);
    default:
      return [];
  }
}
