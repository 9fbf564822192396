import type { TargetType } from '../../model/model.js';
import { OPPOSITE } from '../../model/views.js';
import type { Condition, ListPlan } from '../plan/plan.js';
import { withTypes } from '../shapes/factTypes.js';
import { picked, type Seek, seekOf } from '../shapes/seek.js';
import { conditionCost, namesOf } from './condition.js';
import { nodesOf, relationshipsOf, type Statistics } from './statistics.js';
import { degreeAt, type Rows, wayOf } from './way.js';
import { SOURCES, WEIGHTS } from './weights.js';

/** What a list looks at before its filter: the accesses that takes, and the rows it finds, of all rows above together. */
export interface Reached {
  readonly accesses: number;
  readonly found: Rows;
  /** What is still asked of each of them. */
  readonly rest: Condition | null;
}

/** How a list gets at its rows; `above` is null for a list at the root, and `most` where not even a root reads all of them. */
export function reach(
  list: Pick<ListPlan, 'over' | 'origin' | 'where'>,
  above: Rows | null,
  statistics: Statistics,
  most = Number.POSITIVE_INFINITY,
): Reached {
  const { over, origin, where } = withTypes(list);
  const parents = above?.count ?? 1;
  const labels = over.kind === 'relationship' ? [] : namesOf(over);
  const rows = (count: number): Rows => ({ count, labels, byId: false });
  switch (origin.kind) {
    case 'link': {
      const way = above === null ? NOWHERE : wayOf(origin.link, above, statistics);
      return { accesses: parents * way.accesses, found: rows(parents * way.found), rest: where };
    }
    case 'all': {
      const seek = over.kind === 'relationship' ? null : seekOf(over, where);
      if (seek !== null && over.kind !== 'relationship') return sought(seek, over, statistics);
      const read = Math.min(most, size(over, origin.types, statistics));
      return { accesses: read * scanCost(over, origin.types), found: rows(read), rest: where };
    }
    case 'cites': {
      const all = size(over, [], statistics);
      const citing = (all * SOURCES) / Math.max(1, nodesOf(statistics, above?.labels ?? []));
      return { accesses: parents * all * (scanCost(over, []) + WEIGHTS.look), found: rows(parents * citing), rest: where };
    }
  }
}

const NOWHERE = Object.freeze({ accesses: 0, found: 0 });

function size(over: ListPlan['over'], types: readonly string[], statistics: Statistics): number {
  return over.kind === 'relationship' ? relationshipsOf(statistics, types) : nodesOf(statistics, namesOf(over));
}

/** Relationships of any type are found between entities: the labels of both ends are looked at. */
function scanCost({ kind }: ListPlan['over'], types: readonly string[]): number {
  return kind === 'relationship' && types.length === 0 ? WEIGHTS.scan + 2 * WEIGHTS.look : WEIGHTS.scan;
}

/** From what an index finds, back to the list: the accesses that takes, and the rows it leads to. */
function sought({ start, picks, ways, rest }: Seek, target: TargetType, statistics: Statistics): Reached {
  let rows: Rows = { count: picked(picks), labels: namesOf(start), byId: false };
  let accesses = rows.count * WEIGHTS.seek;
  for (let index = ways.length - 1; index >= 0; index--) {
    const { link, where } = ways[index] as Seek['ways'][number];
    const labels = namesOf(index === 0 ? target : (ways[index - 1]?.link.target ?? target));
    for (const { types, direction } of link.steps) {
      const met = rows.count * degreeAt(rows, { types, direction: OPPOSITE[direction] }, statistics);
      accesses += rows.count * WEIGHTS.enter + met * (WEIGHTS.step + conditionCost(where, rows.labels, statistics));
      rows = { count: met, labels, byId: false };
    }
  }
  return { accesses, found: rows, rest };
}
