import type { TargetType } from '../../model/model.js';
import { Slot } from '../plan/given.js';
import type { Condition, ListPlan } from '../plan/plan.js';
import { namesOf } from './condition.js';
import { nodesOf, relationshipsOf, type Statistics } from './statistics.js';
import { type Rows, wayOf } from './way.js';
import { SOURCES, WEIGHTS } from './weights.js';

/** What a list looks at before its filter: the accesses that takes, and the rows it finds, of all rows above together. */
export interface Reached {
  readonly accesses: number;
  readonly found: Rows;
}

/** How a list gets at its rows; `above` is null for a list at the root. */
export function reach(
  { over, origin, where }: Pick<ListPlan, 'over' | 'origin' | 'where'>,
  above: Rows | null,
  statistics: Statistics,
): Reached {
  const parents = above?.count ?? 1;
  const labels = over.kind === 'relationship' ? [] : namesOf(over);
  const rows = (count: number): Rows => ({ count, labels, byId: false });
  switch (origin.kind) {
    case 'link': {
      const way = above === null ? NOWHERE : wayOf(origin.link, above, statistics);
      return { accesses: parents * way.accesses, found: rows(parents * way.found) };
    }
    case 'all': {
      const wanted = over.kind === 'relationship' ? null : seeks(over, where);
      if (wanted !== null) return { accesses: wanted * WEIGHTS.seek, found: rows(wanted) };
      const all = size(over, origin.types, statistics);
      return { accesses: all * scanCost(over), found: rows(all) };
    }
    case 'cites': {
      const all = size(over, [], statistics);
      const citing = (all * SOURCES) / Math.max(1, nodesOf(statistics, above?.labels ?? []));
      return { accesses: parents * all * (scanCost(over) + WEIGHTS.look), found: rows(parents * citing) };
    }
  }
}

const NOWHERE = Object.freeze({ accesses: 0, found: 0 });

function size(over: ListPlan['over'], types: readonly string[], statistics: Statistics): number {
  return over.kind === 'relationship' ? relationshipsOf(statistics, types) : nodesOf(statistics, namesOf(over));
}

/** Relationships are found between entities: the labels of both ends are looked at. */
function scanCost({ kind }: ListPlan['over']): number {
  return kind === 'relationship' ? WEIGHTS.scan + 2 * WEIGHTS.look : WEIGHTS.scan;
}

/** How many values of an indexed text a filter names, where the rest of it can only narrow them down; null where it names none. */
function seeks(over: TargetType, where: Condition | null): number | null {
  if (where?.kind === 'all') {
    const found = where.of.map((each) => seeks(over, each)).filter((each) => each !== null);
    return found.length === 0 ? null : Math.min(...found);
  }
  if (where?.kind !== 'compare' || where.value.kind !== 'property' || where.value.on !== 'node') return null;
  const { name } = where.value;
  const indexed = over.properties.some((each) => each.name === name && each.indexed && (each.kind === 'id' || each.kind === 'text'));
  if (!indexed) return null;
  if (where.operator === 'eq') return 1;
  const named = where.with instanceof Slot || Array.isArray(where.with) ? where.with.length : null;
  return where.operator === 'in' ? named : null;
}
