import type { Condition, Operator } from '../plan/plan.js';
import { viewPattern, whereClause } from './pattern.js';
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
  all: ({ of }, scope, parameters, total) => joined(of, ' AND ', 'true', scope, parameters, total),
  any: ({ of }, scope, parameters, total) => joined(of, ' OR ', 'false', scope, parameters, total),
  not: ({ of }, scope, parameters) => `NOT (${conditionText(of, scope, parameters, true)})`,
  compare: ({ on, name, operator, value }, scope, parameters, total) => {
    const compared = OPERATORS[operator](propertyOf(scope, on, name), () => parameters.add(value), value === true);
    return total && operator !== 'isNull' ? `coalesce(${compared}, false)` : compared;
  },
  related: ({ view, quantifier, where }, scope, parameters) => {
    const below = { node: parameters.variable('n'), relationship: parameters.variable('r') };
    const inner = where === null ? null : conditionText(where, below, parameters);
    const pattern = viewPattern(view, scope.node ?? '', below.relationship, below.node);
    return `${quantifier === 'none' ? 'NOT ' : ''}EXISTS { MATCH ${pattern}${whereClause([inner])} }`;
  },
};

function joined(of: readonly Condition[], operator: string, none: string, scope: Scope, parameters: Parameters, total: boolean): string {
  const parts = of.map((each) => conditionText(each, scope, parameters, total));
  if (parts.length === 0) return none;
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(operator)})`;
}

/** How each operator is written; `isTrue` is for isNull alone, whose value is part of the text. */
const OPERATORS: Readonly<Record<Operator, (property: string, value: () => string, isTrue: boolean) => string>> = {
  eq: (property, value) => `${property} = ${value()}`,
  ne: (property, value) => `${property} <> ${value()}`,
  in: (property, value) => `${property} IN ${value()}`,
  contains: (property, value) => `toLower(${property}) CONTAINS toLower(${value()})`,
  startsWith: (property, value) => `toLower(${property}) STARTS WITH toLower(${value()})`,
  endsWith: (property, value) => `toLower(${property}) ENDS WITH toLower(${value()})`,
  gt: (property, value) => `${property} > ${value()}`,
  gte: (property, value) => `${property} >= ${value()}`,
  lt: (property, value) => `${property} < ${value()}`,
  lte: (property, value) => `${property} <= ${value()}`,
  isNull: (property, _, isTrue) => `${property} IS ${isTrue ? '' : 'NOT '}NULL`,
};
