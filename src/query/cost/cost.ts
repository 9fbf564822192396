import { DIRECTIONS } from '../plan/link.js';
import type { Column, Guard, ListPlan, LookupArm, OrderKey, RootPlan, RowPlan, Undated } from '../plan/plan.js';
import type { Reading } from '../plan/summary.js';
import { isDegree, isPlaces } from '../shapes/degree.js';
import { indexedKey } from '../shapes/indexWalk.js';
import { conditionCost, namesOf } from './condition.js';
import { reach } from './reach.js';
import { rowCost } from './reading.js';
import { degreeOf, joinedLabels, nodesOf, type Statistics } from './statistics.js';
import { surveyCost, tallyCost } from './survey.js';
import { askedWay, degreeAt, measuredWay, pathsOf, type Rows } from './way.js';
import { SOURCES, WEIGHTS } from './weights.js';

/** What a root field is expected to cost, in accesses to the database, and how that is made up of its lists. */
export interface Cost {
  readonly cost: number;
  /** A place for each list by its name ("Fund.projects"), without the lists below it; the costliest first. */
  readonly lists: readonly ListCost[];
}

export interface ListCost {
  readonly name: string;
  readonly cost: number;
}

/** Estimates a plan from the size of the graph alone; docs/decisions/0006-cost.md says how, and how well. */
export function costOf(plan: RootPlan, statistics: Statistics): Cost {
  const spent = new Map<string, number>();
  const meter: Meter = { statistics, spend: (name, cost) => void spent.set(name, (spent.get(name) ?? 0) + cost) };
  if (plan.kind === 'list') rootList(plan.list, meter);
  else if (plan.kind === 'whole') columns(plan.row, { count: 1, labels: [], byId: false }, plan.name, meter);
  else for (const arm of plan.arms) lookup(arm, meter);
  if (plan.kind === 'found') meter.spend(plan.name, plan.sizes.accesses);
  const lists = [...spent].map(([name, cost]) => ({ name, cost: Math.ceil(cost) })).sort((one, other) => other.cost - one.cost);
  return { cost: lists.reduce((sum, { cost }) => sum + cost, 0), lists };
}

interface Meter {
  readonly statistics: Statistics;
  spend(name: string, cost: number): void;
}

function rootList(list: ListPlan, meter: Meter): void {
  if (list.counted) count(list, list, null, meter);
  if (list.undatedCounted && list.undated !== null) count(list, list.undated, null, meter);
  for (const each of list.readings) reading(list, each, null, meter);
  if (list.row !== null) page(list, null, meter);
}

function lookup({ over, row, wanted }: LookupArm, meter: Meter): void {
  const relationship = over.kind === 'relationship';
  const labels = relationship ? [] : namesOf(over);
  const name = `${over.name} by id`;
  // A fact is sought among those of one of the two that it joins.
  const among = relationship ? degreeOf(meter.statistics, joinedLabels(meter.statistics), { types: [], direction: 'out' }) : 0;
  meter.spend(name, wanted * (WEIGHTS.seek + among * (WEIGHTS.step + WEIGHTS.look)));
  columns(row, { count: wanted, labels, byId: true }, name, meter);
}

/** The rows of a list: all that it finds are filtered and put in order, and those of the page are read. */
function page(list: ListPlan, above: Rows | null, meter: Meter): void {
  const { statistics } = meter;
  const most = (above?.count ?? 1) * (list.page.size + (list.page.peek ? 1 : 0));
  const walked = list.where === null && indexedKey(list) !== null;
  const { accesses, found, rest } = reach(list, above, statistics, walked ? most : undefined);
  const keys = list.order.reduce((sum, key) => sum + keyCost(key, found.labels, statistics), 0);
  meter.spend(list.name, accesses + found.count * (conditionCost(rest, found.labels, statistics) + keys));
  columns(list.row, { ...found, count: Math.min(most, found.count) }, list.name, meter);
}

function keyCost({ by }: OrderKey, labels: readonly string[], statistics: Statistics): number {
  if (by.kind !== 'related') return WEIGHTS.look;
  if (isPlaces(by.link, by.measure)) return isDegree(by.link, null) ? WEIGHTS.kept : askedWay(by.link, null, labels, statistics);
  return measuredWay(by.link, by.measure, labels, statistics);
}

/** How many there are: all are looked at, unless the database keeps the number. */
function count({ name, over }: ListPlan, { origin, where }: Undated, above: Rows | null, meter: Meter): void {
  const { accesses, found, rest } = reach({ over, origin, where }, above, meter.statistics);
  const kept =
    origin.kind === 'all' ? where === null && over.kind !== 'relationship' : origin.kind === 'link' && isDegree(origin.link, where);
  meter.spend(
    name,
    kept ? (above?.count ?? 1) * WEIGHTS.kept : accesses + found.count * conditionCost(rest, found.labels, meter.statistics),
  );
}

/** What is said of all rows: each is looked at; of the groups of a page, what they lead to is read. */
function reading(list: ListPlan, each: Reading, above: Rows | null, meter: Meter): void {
  if (each.kind === 'count') {
    count(list, each.found, above, meter);
    return;
  }
  const { statistics } = meter;
  const { origin, where } = each.kind === 'measures' ? each.found : each.grouping.found;
  const { accesses, found, rest } = reach({ over: list.over, origin, where }, above, statistics);
  const asked = conditionCost(rest, found.labels, statistics);
  meter.spend(list.name, accesses + found.count * (asked + rowCost(each, found.labels, statistics)));
  if (each.kind !== 'groups') return;
  const groups = Math.min((above?.count ?? 1) * each.page.size, found.count);
  for (const column of each.columns) {
    if (column.kind === 'entity') columns(column.row, { ...found, count: groups, labels: joinedLabels(statistics) }, list.name, meter);
    if (column.kind === 'members') columns(column.row, { ...found, count: Math.min(groups * column.first, found.count) }, list.name, meter);
  }
}

/** What is read of each row, on the account of the list that it is a row of; lists below have accounts of their own. */
function columns(row: RowPlan | null, rows: Rows, name: string, meter: Meter): void {
  for (const column of row?.columns ?? []) {
    meter.spend(name, ownCost(column, rows, meter.statistics));
    below(column, rows, name, meter);
  }
}

function ownCost(column: Column, rows: Rows, statistics: Statistics): number {
  switch (column.kind) {
    case 'property':
    case 'relationshipType':
    case 'noted':
      return rows.count * WEIGHTS.look;
    case 'degree': {
      const direction = DIRECTIONS[column.direction];
      return rows.count * (WEIGHTS.enter + degreeAt(rows, { types: column.types, direction }, statistics) * WEIGHTS.step);
    }
    case 'evidence':
      return rows.count * (WEIGHTS.look + SOURCES * WEIGHTS.seek);
    case 'paths':
      return rows.count * pathsOf(column.link, statistics).accesses;
    case 'tally':
      return tallyCost(column, statistics);
    case 'survey':
      return surveyCost(column.survey, statistics);
    case 'presence':
      return WEIGHTS.seek;
    default:
      return 0;
  }
}

function below(column: Column, rows: Rows, name: string, meter: Meter): void {
  switch (column.kind) {
    case 'count':
    case 'undated': {
      const wanted = column.kind === 'undated' && column.list.undated !== null ? column.list.undated : column.list;
      count(column.list, wanted, only(rows, column.guard, meter.statistics), meter);
      break;
    }
    case 'reading':
      reading(column.list, column.list.readings[column.index] as Reading, only(rows, column.guard, meter.statistics), meter);
      break;
    case 'rows':
      page(column.list, only(rows, column.guard, meter.statistics), meter);
      break;
    case 'end':
      columns(column.row, { count: rows.count, labels: joinedLabels(meter.statistics), byId: false }, name, meter);
      break;
    case 'paths': {
      const paths = rows.count * Math.min(column.first, pathsOf(column.link, meter.statistics).found);
      const steps = column.link.steps.length;
      const labels = joinedLabels(meter.statistics);
      columns(column.nodes, { count: paths * (steps + 1), labels, byId: false }, name, meter);
      columns(column.relationships, { count: paths * steps, labels: [], byId: false }, name, meter);
      break;
    }
    case 'evidence':
      columns(column.row, { count: rows.count * SOURCES, labels: ['Source'], byId: false }, name, meter);
      break;
  }
}

/** The rows of these types alone: their part of the rows, as far as it is known. */
function only(rows: Rows, guard: Guard, statistics: Statistics): Rows {
  if (guard === null) return rows;
  const all = nodesOf(statistics, rows.labels);
  const part = rows.byId || all === 0 ? 1 : nodesOf(statistics, guard) / all;
  return { ...rows, labels: guard, count: rows.count * part };
}
