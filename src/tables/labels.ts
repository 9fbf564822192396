import type { Column, Table } from './columns.js';

/** What the shape of lists puts into every path, and says nothing to a reader. */
const SCAFFOLD = new Set<string | number>(['nodes', 'edges', 'node', 'relationship']);

/**
 * A short name for each column, to be read by people: the way from the item that the row is about, without the shape of lists;
 * longer where two columns would have the same.
 */
export function labelsOf({ root, columns }: Table): string[] {
  const candidates = [
    columns.map(({ path }: Column) => telling(path)),
    columns.map(({ name }) => telling(name.split('.').filter((key, index) => index > 0 || key !== root))),
    columns.map(({ name }) => name),
  ];
  return columns.map(({ name }, index) => {
    const labels = candidates.map((each) => each[index] ?? name);
    return labels.find((label, which) => label !== '' && candidates[which]?.filter((each) => each === label).length === 1) ?? name;
  });
}

function telling(path: readonly (string | number)[]): string {
  return path.filter((key) => !SCAFFOLD.has(key)).join(' › ');
}
