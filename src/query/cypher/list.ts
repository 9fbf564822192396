import type { ListPlan } from '../plan/plan.js';
import { conditionText } from './condition.js';
import { behindText, computedKeys, orderText } from './order.js';
import { nodePattern, viewPattern, whereClause } from './pattern.js';
import { rowText } from './row.js';
import type { Parameters, Scope } from './scope.js';

export interface ListText {
  /** Everything up to the RETURN. */
  readonly text: string;
  readonly columns: readonly string[];
  readonly nested: boolean;
}

/** The rows of a list: filter, order and limit first, and only then what each of the remaining rows leads to. */
export function listText(list: ListPlan, parent: Scope | null, parameters: Parameters, guard: string | null): ListText {
  const { order, page, row } = list;
  const scope = scopeOf(list);
  const { pattern, conditions } = matchText(list, parent, scope, parameters);
  const keys = computedKeys(order, scope, parameters);
  const behind = page.after === null ? null : behindText(order, page.after, scope, parameters);
  const variables = [scope.node, scope.relationship].filter((each) => each !== undefined);

  const early = keys.length === 0 ? behind : null;
  const match = `MATCH ${pattern}${whereClause([guard, ...conditions, early])}`;
  const computed = keys.length === 0 ? '' : ` WITH ${[...variables, ...keys.map(({ name, text }) => `${text} AS ${name}`)].join(', ')}`;
  const late = keys.length === 0 || behind === null ? '' : whereClause([behind]);
  const names = keys.map(({ name }) => name);
  const limit = parameters.add(page.first + (page.peek ? 1 : 0));
  const sorted = ` WITH ${[...variables, ...names].join(', ')} ORDER BY ${orderText(order, scope)} LIMIT ${limit}`;
  const { before, columns, nested } = rowText(row ?? { columns: [] }, scope, parameters, names);
  return { text: `${match}${computed}${late}${sorted}${before}`, columns, nested };
}

/** How many rows a list below a node has, on all pages. */
export function countText(list: ListPlan, parent: Scope, parameters: Parameters, guard: string | null): string {
  return `COUNT { ${countedText(list, parent, parameters, guard)} }`;
}

/** `MATCH … WHERE …` of everything that a list counts. */
export function countedText(list: ListPlan, parent: Scope | null, parameters: Parameters, guard: string | null): string {
  const own = scopeOf(list);
  const scope = {
    ...(own.node === undefined ? {} : { node: parameters.variable('n') }),
    ...(own.relationship === undefined ? {} : { relationship: parameters.variable('r') }),
  };
  const { pattern, conditions } = matchText(list, parent, scope, parameters);
  return `MATCH ${pattern}${whereClause([guard, ...conditions])}`;
}

function scopeOf({ over, origin, level }: ListPlan): Scope {
  if (over.kind === 'relationship') return { relationship: `r${level}` };
  return origin.kind === 'view' ? { node: `n${level}`, relationship: `r${level}` } : { node: `n${level}` };
}

/** Where the rows come from, and the conditions on them. */
function matchText({ over, origin, where }: ListPlan, parent: Scope | null, scope: Scope, parameters: Parameters) {
  const { node = '', relationship = '' } = scope;
  const wanted = where === null ? null : conditionText(where, scope, parameters);
  const cites = origin.kind === 'cites' ? (variable: string) => `${parent?.node}.id IN ${variable}.sources` : () => null;
  if (origin.kind === 'view') return { pattern: viewPattern(origin.view, parent?.node ?? '', relationship, node), conditions: [wanted] };
  if (over.kind === 'relationship') return { pattern: `(:Entity)-[${relationship}]->(:Entity)`, conditions: [cites(relationship), wanted] };
  return { pattern: nodePattern(over, node), conditions: [cites(node), wanted] };
}
