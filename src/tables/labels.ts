import type { Table } from './columns.js';

/** What the shape of lists puts into every path, and says nothing to a reader. */
const SCAFFOLD = new Set(['nodes', 'edges', 'node']);

/** A short name for each column, to be read by people: its path without what all paths have; whole where two would be the same. */
export function labelsOf({ root, columns }: Table): string[] {
  const short = columns.map(({ name }) => {
    const keys = name.split('.');
    const telling = keys.filter((key, index) => !(index === 0 && key === root) && !SCAFFOLD.has(key));
    return telling.join(' › ') || name;
  });
  return short.map((label, index) => (short.filter((each) => each === label).length > 1 ? (columns[index]?.name ?? label) : label));
}
