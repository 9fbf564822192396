import type { FoundPath, PathEntity } from './queries.js';

/** An entity in the drawing: in the column of the fewest steps at which a path comes to it, and a row of its own there. */
export interface Placed {
  readonly entity: PathEntity;
  readonly column: number;
  readonly row: number;
  /** Which of the paths lead over it. */
  readonly on: ReadonlySet<number>;
}

/** Two entities that follow each other, and on which paths they do. */
export interface Tie {
  readonly one: Placed;
  readonly other: Placed;
  readonly on: ReadonlySet<number>;
}

export interface Drawing {
  readonly placed: readonly Placed[];
  readonly ties: readonly Tie[];
  readonly columns: number;
  readonly rows: number;
}

/** Where everything stands: the beginning on the left, the end on the right. */
export function drawingOf(paths: readonly FoundPath[]): Drawing {
  const columns = Math.max(0, ...paths.map(({ length }) => length)) + 1;
  const reached = new Map<string, { entity: PathEntity; column: number; on: Set<number> }>();
  for (const [index, { nodes }] of paths.entries())
    for (const [step, entity] of nodes.entries()) {
      const column = step === nodes.length - 1 ? columns - 1 : step;
      const before = reached.get(entity.id);
      const on = before?.on ?? new Set();
      reached.set(entity.id, { entity, column: Math.min(column, before?.column ?? column), on: on.add(index) });
    }
  const heights = new Array<number>(columns).fill(0);
  const placed = new Map<string, Placed>();
  for (const [id, { entity, column, on }] of reached) {
    const row = heights[column] ?? 0;
    heights[column] = row + 1;
    placed.set(id, { entity, column, row, on });
  }
  const rows = Math.max(0, ...heights);
  // Columns with little in them stand in the middle.
  const centred = new Map([...placed].map(([id, each]) => [id, { ...each, row: each.row + (rows - (heights[each.column] ?? 0)) / 2 }]));
  return { placed: [...centred.values()], ties: tiesOf(paths, centred), columns, rows };
}

function tiesOf(paths: readonly FoundPath[], placed: ReadonlyMap<string, Placed>): Tie[] {
  const ties = new Map<string, { one: Placed; other: Placed; on: Set<number> }>();
  for (const [index, { nodes }] of paths.entries())
    for (const [step, { id }] of nodes.slice(1).entries()) {
      const [one, other] = [placed.get(nodes[step]?.id ?? ''), placed.get(id)];
      if (one === undefined || other === undefined) continue;
      const key = `${one.entity.id} ${id}`;
      const tie = ties.get(key) ?? { one, other, on: new Set<number>() };
      tie.on.add(index);
      ties.set(key, tie);
    }
  return [...ties.values()];
}
