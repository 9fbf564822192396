import { badInput, cursorInvalid } from './faults.ts';
import { orderOf } from './orders.ts';
import type { Link } from './relations.ts';
import type { LinksOf } from './wheres.ts';
import { type Inherited, isSure, judge } from './window.ts';

export interface Paging {
  readonly orderBy?: unknown;
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** One page of a list, with what is known of the whole. */
export interface Page {
  readonly rows: readonly Link[];
  readonly totalCount: number;
  readonly undatedCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const LARGEST = 1000;
export const USUAL = 25;

/** Filters the whole array, and sorts all of it. */
export function wholeOf(
  candidates: readonly Link[],
  orderBy: unknown,
  fulfils: (link: Link) => boolean,
  inherited: Inherited,
  linksOf: LinksOf,
): { all: readonly Link[]; undatedCount: number } {
  const sure = candidates.filter((link) => fulfils(link) && isSure(link, inherited));
  return {
    all: sure.filter((link) => judge(link, inherited) === 'in').sort(orderOf(orderBy, linksOf)),
    undatedCount: sure.filter((link) => judge(link, inherited) === 'undated').length,
  };
}

/** Cuts a page out of what has been filtered and sorted: slow, and hard to get wrong. */
export function pageOf({ all, undatedCount }: { all: readonly Link[]; undatedCount: number }, paging: Paging): Page {
  const { first = null, last = null, after = null, before = null } = paging;
  if (first !== null && last !== null) throw badInput('A list takes either first or last.');
  const size = checkSize(last ?? first ?? USUAL);
  const start = after === null ? 0 : placeOf(all, after) + 1;
  const end = before === null ? all.length : placeOf(all, before);
  const between = all.slice(start, Math.max(start, end));
  const rows = last === null ? between.slice(0, size) : between.slice(between.length - Math.min(size, between.length));
  const more = between.length > size;
  return {
    rows,
    totalCount: all.length,
    undatedCount,
    hasNextPage: last === null ? more || before !== null : before !== null,
    hasPreviousPage: last === null ? after !== null : more || after !== null,
  };
}

export function checkSize(size: number): number {
  if (size < 0 || size > LARGEST) throw badInput(`A page has from 0 to ${LARGEST} places.`);
  return size;
}

/** The reference's own cursors are the ids of a place: its data do not change between pages. */
export function cursorOf({ fact, node }: Link): string {
  return `reference ${node?.id ?? ''} ${fact?.id ?? ''}`;
}

function placeOf(all: readonly Link[], cursor: string): number {
  const place = all.findIndex((link) => cursorOf(link) === cursor);
  if (place === -1) throw cursorInvalid();
  return place;
}
