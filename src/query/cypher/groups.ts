import type { ListPlan, OrderKey } from '../plan/plan.js';
import type { GroupedBy, GroupOrderKey, GroupsReading, Measure, Reading } from '../plan/summary.js';
import { columnText, type Named } from './groupColumns.js';
import { keysText } from './groupKeys.js';
import { comparedText, measureText } from './measure.js';
import { besideText, computedKeys, orderText } from './order.js';
import { whereClause } from './pattern.js';
import { type Parameters, type Scope, variablesOf } from './scope.js';

type Over = ListPlan['over'];

/**
 * The groups of a page: what the list finds is grouped, the groups are put in order and cut, and only then is read what
 * each of them leads to. Members are collected in the order of the list.
 */
export function groupsText(over: Over, reading: GroupsReading, parent: Scope | null, parameters: Parameters, guard: string | null): string {
  const { grouping, columns, order, page } = reading;
  const { text, scope, keys } = keysText(over, grouping, parent, parameters, guard);
  const most = Math.max(0, ...columns.map((column) => (column.kind === 'members' ? column.first : 0)));
  const member = over.kind === 'relationship' ? scope.relationship : scope.node;
  const all = most > 0 ? `g${grouping.level}` : null;

  const measures = namedMeasures(reading);
  const nameOf = (measure: Measure) => measures.get(JSON.stringify(measure))?.name ?? '';
  const measured = [...measures.values()].map(({ measure, name }) => `${measureText(measure, scope, parameters)} AS ${name}`);
  const grouped = [...keys, ...measured, ...(all === null ? [] : [`collect(${member}) AS ${all}`])];

  const orders = order.map((key): OrderKey => ({ ...key, by: { kind: 'named', name: orderedText(key, grouping.keys, keys, nameOf) } }));
  const kept = [...keys, ...[...measures.values()].map(({ name }) => name)];
  const cutMembers = all === null ? [] : [`${all}[0..${parameters.add(most)}] AS ${all}`];
  const filled = page.fill !== null;
  const beside = page.after === null || filled ? [] : [besideText('after', orders, page.after, {}, parameters)];
  const limit = filled ? '' : ` LIMIT ${parameters.add(page.size + (page.peek ? 1 : 0))}`;
  const named: Named = { level: grouping.level, keys, by: grouping.keys, all, over, orders, nameOf };
  const shown = columns.map((column, index) => columnText(column, index, named, parameters));
  return [
    `${text}${all === null ? '' : sortedText(reading, scope, keys, parameters)}`,
    // Without anything that adds up, WITH alone would keep every row.
    `WITH ${grouped.length === keys.length ? 'DISTINCT ' : ''}${grouped.join(', ')}`,
    ...(beside.length > 0 ? [`WITH ${[...kept, ...(all === null ? [] : [all])].join(', ')}${whereClause(beside)}`] : []),
    `WITH ${[...kept, ...cutMembers].join(', ')} ORDER BY ${orderText(orders, {}, false)}${limit}`,
    ...shown.flatMap(({ before }) => (before === '' ? [] : [before])),
    `RETURN collect([${shown.map(({ text: value }) => value).join(', ')}])`,
  ].join(' ');
}

/** Puts the rows in the order of the list, in which they are then collected. */
function sortedText({ within }: GroupsReading, scope: Scope, keys: readonly string[], parameters: Parameters): string {
  const { calls, named } = computedKeys(within, scope, parameters);
  const rows = [...variablesOf(scope), ...keys, ...named].join(', ');
  return `${calls.map((call) => ` ${call}`).join('')} WITH ${rows} ORDER BY ${orderText(within, scope, false)}`;
}

/** Every measure that is shown or decides the order, once, with the name that it has in the statement. */
function namedMeasures({ grouping, columns, order }: GroupsReading): Map<string, { measure: Measure; name: string }> {
  const wanted = [
    ...columns.flatMap((column) => (column.kind === 'measure' ? [column.measure] : [])),
    ...order.flatMap(({ by }) => (by.kind === 'measure' ? [by.measure] : [])),
  ];
  const unique = new Map(wanted.map((measure) => [JSON.stringify(measure), measure]));
  return new Map([...unique].map(([key, measure], index) => [key, { measure, name: `m${grouping.level}_${index}` }]));
}

/** Related entities are put in order by their ids. */
function orderedText(
  { by }: GroupOrderKey,
  grouped: readonly GroupedBy[],
  keys: readonly string[],
  nameOf: (measure: Measure) => string,
): string {
  if (by.kind === 'measure') return comparedText(by.measure, nameOf(by.measure));
  return keyValueText(grouped[by.index], keys[by.index] ?? '');
}

/** A key as a plain value: an entity by its id. */
export function keyValueText(by: GroupedBy | undefined, name: string): string {
  return by?.kind === 'related' || (by?.kind === 'end' && by.part === 'entity') ? `${name}.id` : name;
}

/** How many groups there are; where periods are filled up: the first, the last, and how many groups have no period. */
export function groupCountText(
  over: Over,
  { grouping, fill }: Extract<Reading, { kind: 'groupCount' }>,
  parent: Scope | null,
  parameters: Parameters,
  guard: string | null,
): string {
  const { text, keys } = keysText(over, grouping, parent, parameters, guard);
  const groups = `${text} WITH DISTINCT ${keys.join(', ')}`;
  if (fill === null) return `${groups} RETURN count(*)`;
  const [key] = keys;
  return `${groups} WITH min(${key}) AS first, max(${key}) AS last, count(*) AS every, count(${key}) AS known RETURN [first, last, every - known]`;
}

/** How many rows fall into each period: a row of the period and the number each. */
export function periodsText(
  over: Over,
  { grouping }: Extract<Reading, { kind: 'periods' }>,
  parent: Scope | null,
  parameters: Parameters,
  guard: string | null,
): string {
  const { text, keys } = keysText(over, grouping, parent, parameters, guard);
  const [key] = keys;
  return `${text} WITH ${key}, count(*) AS rows ORDER BY ${key} RETURN collect([${key}, rows])`;
}
