import type Graph from 'graphology';
import { short } from './labels.js';
import type { Scene, SceneNode } from './scene.js';
import type { Theme } from './theme.js';

/** What marks the node that stands for what is not on the canvas, before the id of the entity that it belongs to. */
export const MORE = 'more:';

/** Makes sigma's graph what the scene says: what is gone is dropped, what is new added, the rest changed in place. */
export function draw(
  graph: Graph,
  { nodes, facts }: Scene,
  selected: readonly string[],
  theme: Theme,
  andMore: (count: number) => string,
): void {
  const wanted = new Map<string, Record<string, unknown>>();
  const chosen = new Set(selected);
  for (const node of nodes) {
    wanted.set(node.id, nodeAttributes(node, chosen.has(node.id), theme));
    if (node.expanded && node.more > 0) wanted.set(MORE + node.id, moreAttributes(node, theme, andMore));
  }
  for (const id of graph.filterNodes((id) => !wanted.has(id))) graph.dropNode(id);
  for (const [id, attributes] of wanted) graph.mergeNode(id, attributes);

  const edges = new Map(facts.map(({ id, from, to }) => [id, [from, to] as const]));
  for (const node of nodes) if (node.expanded && node.more > 0) edges.set(MORE + node.id, [node.id, MORE + node.id]);
  for (const id of graph.filterEdges((id) => !edges.has(id))) graph.dropEdge(id);
  for (const [id, [from, to]] of edges) {
    const touches = chosen.has(from) || chosen.has(to);
    const attributes = {
      color: touches ? theme.accent : theme.edge,
      size: touches ? 2 : 1.2,
      type: id.startsWith(MORE) ? 'line' : 'arrow',
    };
    if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, attributes);
    else graph.addDirectedEdgeWithKey(id, from, to, attributes);
  }
}

function nodeAttributes({ x, y, size, look, label, pinned }: SceneNode, selected: boolean, theme: Theme): Record<string, unknown> {
  const color = theme.dark ? look.dark : look.light;
  const ring = selected ? theme.text : pinned ? theme.surface : null;
  return {
    x,
    y,
    size: selected ? size + 3 : size,
    color,
    shape: look.shape,
    ring,
    label,
    forceLabel: selected,
    type: 'shape',
    zIndex: selected ? 2 : 1,
  };
}

function moreAttributes({ id, x, y, more }: SceneNode, theme: Theme, andMore: (count: number) => string): Record<string, unknown> {
  const place = morePlace({ id, x, y });
  return {
    ...place,
    size: 5,
    color: theme.surface,
    shape: 'circle',
    ring: theme.accent,
    label: short(andMore(more)),
    forceLabel: true,
    type: 'shape',
    zIndex: 0,
  };
}

/** Beside its entity, away from the middle of the picture, where there is room. */
export function morePlace({ x, y }: { id: string; x: number; y: number }): { x: number; y: number } {
  const far = Math.hypot(x, y);
  return far < 1 ? { x, y: y - 30 } : { x: x + (30 * x) / far, y: y + (30 * y) / far };
}
