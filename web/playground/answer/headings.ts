/** What lists are made of: it says nothing to a reader. */
const SCAFFOLDING = new Set(['nodes', 'edges', 'node', 'relationship', 'aggregate']);

/**
 * A short heading for each column: as little of the end of its path as no other column has, without the parts that lists are
 * made of. `fund.recipients.edges.node.name` is `name`, or `recipients › name` where another column is a name too.
 */
export function headings(paths: readonly string[]): string[] {
  const parts = paths.map((path) => {
    const said = path.split('.').filter((part) => !SCAFFOLDING.has(part));
    return said.length > 0 ? said : [path];
  });
  return parts.map((own, index) => {
    for (let length = 1; length <= own.length; length++) {
      const end = own.slice(-length).join(' › ');
      if (!parts.some((other, at) => at !== index && other.slice(-length).join(' › ') === end)) return end;
    }
    return paths[index] ?? '';
  });
}
