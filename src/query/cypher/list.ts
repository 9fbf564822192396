import type { Condition, ListPlan } from '../plan/plan.js';
import { conditionText } from './condition.js';
import { besideText, computedKeys, orderText } from './order.js';
import { linkPattern, nodePattern, typesText, whereClause } from './pattern.js';
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
  const { order, page, row, where } = list;
  const scope = scopeOf(list);
  const variables = [scope.node, scope.relationship].filter((each) => each !== undefined);
  const { pattern, conditions } = matchText(list, where, parent, scope, parameters);
  const keys = computedKeys(order, scope, parameters);
  const beside = (['after', 'before'] as const).flatMap((side) => {
    const values = page[side];
    return values === null ? [] : [besideText(side, order, values, scope, parameters)];
  });

  const early = keys.length === 0 ? beside : [];
  const match = `MATCH ${pattern}${whereClause([guard, ...conditions, ...early])}`;
  const computed = keys.length === 0 ? '' : ` WITH ${[...variables, ...keys.map(({ name, text }) => `${text} AS ${name}`)].join(', ')}`;
  const late = keys.length === 0 ? '' : whereClause(beside);
  const names = keys.map(({ name }) => name);
  const limit = parameters.add(page.size + (page.peek ? 1 : 0));
  const sorted = ` WITH ${[...variables, ...names].join(', ')} ORDER BY ${orderText(order, scope, page.backward)} LIMIT ${limit}`;
  const { before, columns, nested } = rowText(row ?? { columns: [] }, scope, parameters, names);
  return { text: `${match}${computed}${late}${sorted}${before}`, columns, nested };
}

/** How many rows a list below a node has, on all pages. */
export function countText(list: ListPlan, wanted: Condition | null, parent: Scope, parameters: Parameters, guard: string | null): string {
  return `COUNT { ${countedText(list, wanted, parent, parameters, guard)} }`;
}

/** `MATCH … WHERE …` of everything that a list counts. */
export function countedText(
  list: ListPlan,
  wanted: Condition | null,
  parent: Scope | null,
  parameters: Parameters,
  guard: string | null,
): string {
  const own = scopeOf(list);
  const scope = {
    ...(own.node === undefined ? {} : { node: parameters.variable('n') }),
    ...(own.relationship === undefined ? {} : { relationship: parameters.variable('r') }),
  };
  const { pattern, conditions } = matchText(list, wanted, parent, scope, parameters);
  return `MATCH ${pattern}${whereClause([guard, ...conditions])}`;
}

function scopeOf({ over, origin, level }: ListPlan): Scope {
  if (over.kind === 'relationship') return { relationship: `r${level}` };
  return origin.kind === 'link' ? { node: `n${level}`, relationship: `r${level}` } : { node: `n${level}` };
}

/** Where the rows come from, and the conditions on them. */
function matchText({ over, origin }: ListPlan, wanted: Condition | null, parent: Scope | null, scope: Scope, parameters: Parameters) {
  const { node = '', relationship = '' } = scope;
  const asked = wanted === null ? null : conditionText(wanted, scope, parameters);
  if (origin.kind === 'link') return { pattern: linkPattern(origin.link, parent?.node ?? '', relationship, node), conditions: [asked] };
  const cited = origin.kind === 'cites' ? `${parent?.node}.id IN ${over.kind === 'relationship' ? relationship : node}.sources` : null;
  if (over.kind !== 'relationship') return { pattern: nodePattern(over, node), conditions: [cited, asked] };
  const types = origin.kind === 'all' ? typesText(origin.types) : '';
  return { pattern: `(:Entity)-[${relationship}${types}]->(:Entity)`, conditions: [cited, asked] };
}
