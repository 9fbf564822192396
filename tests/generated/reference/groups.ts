import { badInput, cursorInvalid } from './faults.ts';
import { type Grouping, groupingOf, type Key } from './groupKeys.ts';
import { groupOrderOf } from './groupOrders.ts';
import { checkSize, USUAL } from './lists.ts';
import { withoutOwnFilter } from './ownFilter.ts';
import type { Link } from './relations.ts';
import type { LinksOf } from './wheres.ts';
import type { Inherited } from './window.ts';

/** What the rows of a list are: nodes, facts, or nodes with the facts or paths that lead there. */
export type Over = 'nodes' | 'facts' | 'links';

/** A list that can be asked for again with another filter. */
export interface Whole {
  readonly where: unknown;
  /** All rows in the order of the list. */
  rowsOf(where: unknown): readonly Link[];
  readonly over: Over;
  readonly inherited: Inherited;
  readonly linksOf: LinksOf;
}

export interface GroupsArguments {
  readonly by: readonly string[];
  readonly missing: boolean;
  readonly keepOwnFilter: boolean;
  readonly fill: boolean;
  readonly orderBy?: readonly unknown[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Rows with the same keys. */
export interface Group {
  readonly keys: readonly Key[];
  readonly rows: readonly Link[];
}

export interface GroupPage {
  readonly groups: readonly Group[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many rows the whole list has. */
  readonly total: number;
}

/** Makes all groups, sorts them, and cuts a page out. */
export function groupsOf(whole: Whole, args: GroupsArguments): GroupPage {
  const { by, missing, keepOwnFilter, fill, first, after = null } = args;
  if (by.length < 1 || by.length > 2 || new Set(by).size < by.length) throw badInput('Groups have one key, or two different ones.');
  const groupings = by.map((name) => groupingOf(name, whole.over === 'facts', whole.inherited, whole.linksOf));
  const step = fill ? stepOf(groupings) : null;
  const order = groupOrderOf(args.orderBy ?? [], by.length, fill);
  const size = checkSize(first ?? USUAL);

  const rows = whole.rowsOf(keepOwnFilter ? whole.where : withoutOwnFilter(whole.where, groupings, whole.over === 'links'));
  const found = grouped(rows, groupings, missing);
  const all = [...found, ...(step === null ? [] : between(found, step))].sort(order);
  const start = after === null ? 0 : placeOf(all, after) + 1;
  return {
    groups: all.slice(start, start + size),
    totalCount: all.length,
    hasNextPage: start + size < all.length,
    hasPreviousPage: after !== null,
    total: rows.length,
  };
}

/** A row stands in a group for each combination of its keys; where `missing`, null is a key of what has none. */
function grouped(rows: readonly Link[], groupings: readonly Grouping[], missing: boolean): Group[] {
  const groups = new Map<string, { keys: readonly Key[]; rows: Link[] }>();
  for (const row of rows) {
    const each = groupings.map((grouping) => {
      const keys = grouping.keysOf(row);
      return keys.length === 0 && missing ? [{ value: null, node: null }] : keys;
    });
    for (const keys of combinations(each)) {
      const name = nameOf(keys);
      const group = groups.get(name) ?? { keys, rows: [] };
      groups.set(name, group);
      group.rows.push(row);
    }
  }
  return [...groups.values()];
}

function combinations(each: readonly (readonly Key[])[]): Key[][] {
  return each.reduce<Key[][]>((found, keys) => found.flatMap((before) => keys.map((key) => [...before, key])), [[]]);
}

function stepOf(groupings: readonly Grouping[]): number {
  const [step = null] = groupings.map((grouping) => grouping.step);
  if (groupings.length > 1 || step === null) throw badInput('Only one key, a year or a decade, can be filled up.');
  return step;
}

/** Groups without rows for the years that nothing is in. */
function between(found: readonly Group[], step: number): Group[] {
  const years = found.flatMap(({ keys: [key] }) => (key === undefined || key.value === null ? [] : [Number(key.value)]));
  return missingYears(years, step).map((year) => ({ keys: [{ value: String(year), node: null }], rows: [] }));
}

/** The years (or decades) between the first and the last that are not there. */
export function missingYears(years: readonly number[], step: number): number[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all: number[] = [];
  for (let year = first; year <= last && years.length > 0; year += step) all.push(year);
  return all.filter((year) => !years.includes(year));
}

function placeOf(all: readonly Group[], cursor: string): number {
  const place = all.findIndex((group) => groupCursorOf(group) === cursor);
  if (place === -1) throw cursorInvalid();
  return place;
}

/** The reference's own cursors are the keys of a group. */
export function groupCursorOf({ keys }: Group): string {
  return `reference ${nameOf(keys)}`;
}

function nameOf(keys: readonly Key[]): string {
  return JSON.stringify(keys.map(({ value }) => value));
}
