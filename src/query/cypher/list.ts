import type { Condition, ListPlan } from '../plan/plan.js';
import { conditionText } from './condition.js';
import { linkMatch, linkScope, type Match } from './link.js';
import { besideText, computedKeys, orderText } from './order.js';
import { nodePattern, typesText, whereClause } from './pattern.js';
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
  const scope = scopeOf(list, parent);
  const variables = [scope.node, scope.relationship].filter((each) => each !== undefined);
  const { pattern, conditions } = matchText(list.over, list.origin, where, parent, scope, parameters);
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

/** What is counted: the rows of a list, on all pages, or what it leaves out. */
export type Counted = Pick<ListPlan, 'over' | 'origin' | 'where'>;

/** How many rows there are below a node. */
export function countText(counted: Counted, parent: Scope, parameters: Parameters, guard: string | null): string {
  return `COUNT { ${countedText(counted, parent, parameters, guard)} }`;
}

/** `MATCH … WHERE …` of everything that is counted. */
export function countedText({ over, origin, where }: Counted, parent: Scope | null, parameters: Parameters, guard: string | null): string {
  const scope = scopeWith(
    over,
    origin,
    parent,
    () => parameters.variable('n'),
    () => parameters.variable('r'),
  );
  const { pattern, conditions } = matchText(over, origin, where, parent, scope, parameters);
  return `MATCH ${pattern}${whereClause([guard, ...conditions])}`;
}

function scopeOf({ over, origin, level }: ListPlan, parent: Scope | null): Scope {
  return scopeWith(
    over,
    origin,
    parent,
    () => `n${level}`,
    () => `r${level}`,
  );
}

function scopeWith(
  over: ListPlan['over'],
  origin: ListPlan['origin'],
  parent: Scope | null,
  node: () => string,
  relationship: () => string,
): Scope {
  const from = parent?.node === undefined ? {} : { from: parent.node };
  if (over.kind === 'relationship') return { ...from, relationship: relationship() };
  return { ...from, ...(origin.kind === 'link' ? linkScope(origin.link, node(), relationship) : { node: node() }) };
}

/** Where the rows come from, and the conditions on them. */
function matchText(
  over: ListPlan['over'],
  origin: ListPlan['origin'],
  wanted: Condition | null,
  parent: Scope | null,
  scope: Scope,
  parameters: Parameters,
): Match {
  const { node = '', relationship = '' } = scope;
  const found = originMatch(over, origin, parent?.node ?? '', scope, parameters);
  const asked = wanted === null ? [] : [conditionText(wanted, scope, parameters)];
  const cited = origin.kind === 'cites' ? [`${parent?.node}.id IN ${over.kind === 'relationship' ? relationship : node}.sources`] : [];
  return { pattern: found.pattern, conditions: [...found.conditions, ...cited, ...asked] };
}

function originMatch(over: ListPlan['over'], origin: ListPlan['origin'], from: string, scope: Scope, parameters: Parameters): Match {
  if (origin.kind === 'link') return linkMatch(origin.link, from, scope, parameters);
  if (over.kind !== 'relationship') return { pattern: nodePattern(over, scope.node ?? ''), conditions: [] };
  const types = origin.kind === 'all' ? typesText(origin.types) : '';
  return { pattern: `(:Entity)-[${scope.relationship}${types}]->(:Entity)`, conditions: [] };
}
