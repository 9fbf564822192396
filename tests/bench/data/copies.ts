import type { GraphRows, Properties } from './rows.js';

/**
 * The same graph once more under other ids and names, to see what becomes of answers and memory as the data grow. Copies
 * come behind the first in any ascending order, so that the same question has the same answer at every size.
 */
export function copyOf({ nodes, relationships }: GraphRows, number: number): GraphRows {
  const other = (text: unknown) => `zz ${number} ${text}`;
  const copied = (properties: Properties) => ({ ...properties, id: other(properties.id) });
  return {
    nodes: mapped(nodes, (node) => ({ ...copied(node), name: other(node.name), nameEn: other(node.nameEn) })),
    relationships: mapped(relationships, ({ from, to, content }) => ({ from: other(from), to: other(to), content: copied(content) })),
  };
}

function mapped<T>(rows: ReadonlyMap<string, readonly T[]>, change: (row: T) => T): Map<string, T[]> {
  return new Map([...rows].map(([type, each]) => [type, each.map(change)]));
}
