import fc from 'fast-check';
import type { Graph } from '../../src/graph/port.js';
import { change, insert, type Row, remove, type Values, values } from './rows.ts';

/** What another client does while a page is read. `which` chooses among the rows that may change and are there. */
type Change =
  | { readonly kind: 'insert'; readonly values: Values }
  | { readonly kind: 'change'; readonly which: number; readonly values: Values }
  | { readonly kind: 'remove'; readonly which: number }
  /** To the row that the cursor stands on, where that one may change: the case that positions and offsets get wrong. */
  | { readonly kind: 'change under the cursor'; readonly values: Values }
  | { readonly kind: 'remove under the cursor' };

/** A list with the way it is walked and what happens meanwhile, page by page. */
export interface Plan {
  readonly stable: readonly Row[];
  readonly others: readonly Row[];
  readonly size: number;
  readonly steps: readonly (readonly Change[])[];
}

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), values }),
  fc.record({ kind: fc.constant('change' as const), which: fc.nat({ max: 999 }), values }),
  fc.record({ kind: fc.constant('remove' as const), which: fc.nat({ max: 999 }) }),
  fc.record({ kind: fc.constant('change under the cursor' as const), values }),
  fc.record({ kind: fc.constant('remove under the cursor' as const) }),
);

/** Ids that lie between each other, so that inserted rows come to stand before and behind every other one. */
const idAt = (index: number) => `c${((index * 37) % 101).toString().padStart(3, '0')}`;

export const plans: fc.Arbitrary<Plan> = fc
  .record({
    rows: fc.array(values, { minLength: 14, maxLength: 30 }),
    stable: fc.integer({ min: 4, max: 10 }),
    size: fc.integer({ min: 1, max: 4 }),
    steps: fc.array(fc.array(changes, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ rows, stable, size, steps }) => {
    const named = rows.map((row, index): Row => ({ id: idAt(index), ...row }));
    return { stable: named.slice(0, stable), others: named.slice(stable), size, steps };
  });

/** Does what a plan says, and remembers which rows kept their place for as long as they were there. */
export function troublemaker(graph: Graph, { stable, others, steps }: Plan) {
  const there = others.map(({ id }) => id);
  const moved = new Set<string>();
  let next = stable.length + others.length;

  const apply = async (wanted: Change, standingOn: string | undefined): Promise<void> => {
    const under = there.find((id) => id === standingOn);
    const id = 'which' in wanted ? there[wanted.which % Math.max(1, there.length)] : under;
    if (wanted.kind === 'insert') {
      const row = { id: idAt(next++), ...wanted.values };
      await graph.write((run) => insert(run, [row]));
      there.push(row.id);
    } else if (id !== undefined && 'values' in wanted) {
      moved.add(id);
      await graph.write((run) => change(run, [{ id, ...wanted.values }]));
    } else if (id !== undefined) {
      there.splice(there.indexOf(id), 1);
      await graph.write((run) => remove(run, id));
    }
  };

  return {
    moved,
    /** The changes of one step, one after the other. */
    meanwhile: async (page: number, standingOn: string | undefined) => {
      for (const each of steps[page] ?? []) await apply(each, standingOn);
    },
  };
}
