import { Aggregate } from './aggregates.ts';
import type { Key } from './groupKeys.ts';
import { type Group, type GroupPage, groupCursorOf } from './groups.ts';
import { checkSize } from './lists.ts';
import type { Stated } from './records.ts';
import type { Inherited } from './window.ts';

/** How a record is shown below a group. */
type Show = (each: Stated, inherited: Inherited) => unknown;

/** A page of groups as it stands in the answer: a plain object whose functions take the arguments of their fields. */
export function shownGroups(page: GroupPage, by: readonly string[], inherited: Inherited, show: Show): object {
  const { groups, totalCount, hasNextPage, hasPreviousPage, total } = page;
  const shown = (node: Stated | null) => (node === null ? null : show(node, inherited));
  const keyShown = ({ value, node }: Key, index: number) => ({ field: by[index], value, node: shown(node) });
  const [start, end] = [groups[0], groups.at(-1)].map((group) => (group === undefined ? null : groupCursorOf(group)));
  return {
    totalCount,
    pageInfo: { hasNextPage, hasPreviousPage, startCursor: start, endCursor: end },
    nodes: groups.map(({ keys, rows }: Group) => ({
      keys: keys.map(keyShown),
      count: rows.length,
      share: total === 0 ? 0 : rows.length / total,
      aggregate: new Aggregate(rows),
      nodes: ({ first }: { first: number }) => rows.slice(0, checkSize(first)).map(({ node, fact }) => shown(node ?? fact)),
    })),
  };
}
