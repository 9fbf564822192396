import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { Facts } from '../projection/Projection.js';

/** Which way facts are followed: as they point, the other way, or either way. */
export type Way = 'OUT' | 'IN' | 'BOTH';

/** Facts as a graph whose nodes are the places of the entities; several facts between two are one edge of that weight. */
export function graphOf({ count, from, to }: Facts, way: Way): DirectedGraph | UndirectedGraph {
  const graph = way === 'BOTH' ? new UndirectedGraph() : new DirectedGraph();
  for (let node = 0; node < count; node++) graph.addNode(node);
  for (const [index, start] of from.entries()) {
    const [a, b] = way === 'IN' ? [to[index], start] : [start, to[index]];
    graph.updateEdge(a, b, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return graph;
}

/** What a measure says of each node, as a list in their order. */
export function inOrder(count: number, byNode: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from({ length: count }, (_, node) => byNode[node] ?? 0);
}
