import type { Compared, Condition, Link, Operator } from '../plan/plan.js';
import { isPlaces } from '../shapes/degree.js';
import { comparisonText } from './comparison.js';
import { degreePattern, linkMatch, linkScope, reachedText } from './link.js';
import { whereClause } from './pattern.js';
import { measuredComparison } from './related.js';
import { type Parameters, propertyOf, type Scope } from './scope.js';

type Compile<K extends Condition['kind']> = (
  condition: Extract<Condition, { kind: K }>,
  scope: Scope,
  parameters: Parameters,
  total: boolean,
) => string;

/**
 * Writes a condition. Logic is two-valued: a condition on a missing value is false, and NOT is its true complement, so
 * below a NOT (`total`) every comparison is made to say true or false; elsewhere WHERE treats null as false by itself,
 * and the bare comparison can use an index.
 */
export function conditionText(condition: Condition, scope: Scope, parameters: Parameters, total = false): string {
  const compile = COMPILERS[condition.kind] as Compile<Condition['kind']>;
  return compile(condition, scope, parameters, total);
}

const COMPILERS: { readonly [K in Condition['kind']]: Compile<K> } = {
  all: ({ of }, scope, parameters, total) => joined(of, ' AND ', true, scope, parameters, total),
  any: ({ of }, scope, parameters, total) => joined(of, ' OR ', false, scope, parameters, total),
  not: ({ of }, scope, parameters) => `NOT (${conditionText(of, scope, parameters, true)})`,
  compare: ({ value, operator, with: given }, scope, parameters, total) => {
    const compared = comparisonText(
      value.kind === 'partialDate' ? 'partialDate' : 'value',
      operandText(value, scope),
      operator,
      given,
      parameters,
    );
    return decided(compared, operator, total);
  },
  related: ({ link, quantifier, where }, scope, parameters) => {
    if (quantifier === 'all')
      return `NOT EXISTS { ${matchText(link, where === null ? FALSE : { kind: 'not', of: where }, scope, parameters)} }`;
    return `${quantifier === 'none' ? 'NOT ' : ''}EXISTS { ${matchText(link, where, scope, parameters)} }`;
  },
  counted: ({ link, where, operator, with: given }, scope, parameters) => {
    const count = `COUNT { ${matchText(link, where, scope, parameters)} }`;
    return comparisonText('value', count, operator, given, parameters);
  },
  measured: (condition, scope, parameters, total) => {
    const { link, measure, operator, with: given } = condition;
    if (isPlaces(link, measure))
      return COMPILERS.counted({ kind: 'counted', link, where: null, operator, with: given }, scope, parameters, total);
    const compared = measuredComparison(condition, scope, parameters);
    return decided(compared, operator, total);
  },
  reached: ({ link }, { node = '', from = '' }, parameters) => reachedText(link, from, node, parameters),
  is: ({ label, of }, scope, parameters, total) => {
    const labelled = `${scope.node}:${label}`;
    return of === null ? labelled : `(${labelled} AND ${conditionText(of, scope, parameters, total)})`;
  },
};

/** Below a NOT a comparison with what is missing is false, and no third thing. */
function decided(compared: string, operator: Operator, total: boolean): string {
  return total && operator !== 'isNull' ? `coalesce(${compared}, false)` : compared;
}

/** Nothing fulfils the opposite of no condition. */
const FALSE: Condition = Object.freeze({ kind: 'any', of: [] });

/** `MATCH … WHERE …` of the related that fulfil a condition; where anything does, the pattern alone. */
function matchText(link: Link, where: Condition | null, { node = '' }: Scope, parameters: Parameters): string {
  const degree = degreePattern(link, where, node);
  if (degree !== null) return degree;
  const below = linkScope(link, parameters.variable('n'), () => parameters.variable('r'));
  const { pattern, conditions } = linkMatch(link, node, below, parameters);
  const inner = where === null ? null : conditionText(where, below, parameters);
  return `MATCH ${pattern}${whereClause([...conditions, inner])}`;
}

function operandText(value: Compared, scope: Scope): string {
  return value.kind === 'relationshipType' ? `type(${scope.relationship})` : propertyOf(scope, value.on, value.name);
}

function joined(of: readonly Condition[], operator: string, none: boolean, scope: Scope, parameters: Parameters, total: boolean): string {
  const parts = of.map((each) => conditionText(each, scope, parameters, total));
  // No literal: where Neo4j 5.26 sees that nothing can be found, it fails to plan a CALL and an order that follow.
  if (parts.length === 0) return parameters.add(none);
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(operator)})`;
}
