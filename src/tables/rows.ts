import type { Column, Table } from './columns.js';

type Plain = string | number | boolean | null;

/** What stands in a cell: a value, or those of a list that is no list of rows. */
export type Cell = Plain | readonly Plain[];

/** The rows of a table, one after the other, each with a cell for every column. `data` is the answer to the operation. */
export function* rowsOf({ root, lists, columns }: Table, data: unknown): Generator<readonly Cell[]> {
  if (at(data, [root]) === null) return;
  const byLevel = Array.from({ length: lists.length + 1 }, (_, level) =>
    columns.map((column, index) => ({ column, index })).filter(({ column }) => column.level === level),
  );
  yield* descend(
    data,
    0,
    columns.map(() => null),
  );

  function* descend(item: unknown, level: number, above: readonly Cell[]): Generator<readonly Cell[]> {
    const cells = [...above];
    for (const { column, index } of byLevel[level] ?? []) cells[index] = cellOf(item, column);
    const list = lists[level];
    if (list === undefined) {
      yield cells;
      return;
    }
    const items = at(item, list);
    if (Array.isArray(items) && items.length > 0) for (const each of items) yield* descend(each, level + 1, cells);
    // Whoever has none of these is there all the same.
    else if (level > 0) yield cells;
  }
}

/** A cell as text: the values of a list one after the other, each at its own place, so that two such cells can be read together. */
export function textOf(cell: Cell): string {
  if (!Array.isArray(cell)) return cell === null ? '' : String(cell);
  const texts = cell.map((each) => textOf(each));
  return texts.every((text) => text === '') ? '' : texts.join('; ');
}

function cellOf(item: unknown, { path }: Column): Cell {
  const values = valuesAt(item, path, 0);
  return Array.isArray(values) ? values.flat(Number.POSITIVE_INFINITY) : (values as Plain);
}

/** The value at the end of the path, or a list of them where the path leads through a list. */
function valuesAt(value: unknown, path: readonly (string | number)[], from: number): unknown {
  const key = path[from];
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && typeof key !== 'number') return value.map((each) => valuesAt(each, path, from));
  if (key === undefined) return typeof value === 'object' ? plain(value) : value;
  return valuesAt((value as Record<string, unknown>)[key], path, from + 1);
}

/** A scalar that is an object here, as it goes over the wire. */
function plain(value: object): Plain {
  const read: unknown = JSON.parse(JSON.stringify(value));
  return typeof read === 'object' && read !== null ? JSON.stringify(read) : (read as Plain);
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((each, key) => (each as Record<string, unknown> | null | undefined)?.[key], value) ?? null;
}
