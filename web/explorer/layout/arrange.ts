import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Place } from '../picture/picture.js';

/** What is to be laid out: where everything stands now, and what is joined. */
export interface Arrangement {
  readonly nodes: readonly (Place & { readonly id: string; readonly size: number; readonly fixed: boolean })[];
  readonly edges: readonly (readonly [string, string])[];
}

/** Above this, forces between far groups are taken together (Barnes and Hut). */
const MANY = 400;

/** ForceAtlas2 for a fixed number of rounds from where everything stands: nothing of it is random, the same comes out of the same. */
export function arrange({ nodes, edges }: Arrangement): Record<string, Place> {
  const graph = new Graph({ multi: true });
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const [from, to] of edges) graph.addEdge(from, to);
  const many = nodes.length > MANY;
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: many, adjustSizes: !many, gravity: 0.08, scalingRatio: 14 };
  forceAtlas2.assign(graph, { iterations: many ? 120 : 400, settings });
  return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
}
