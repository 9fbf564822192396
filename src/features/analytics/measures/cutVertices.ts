import type { Facts } from '../projection/Projection.js';
import { type Adjacency, adjacencyOf } from './adjacency.js';

/** Nodes in an order in which whom a cut vertex cuts off stand in a few runs. */
export interface CutVertices {
  readonly order: Uint32Array;
  /** Those that cut off the most come first. */
  readonly vertices: readonly CutVertex[];
}

/** A node without which what it is joined to falls apart. */
interface CutVertex {
  readonly node: number;
  /** Into how many parts. */
  readonly parts: number;
  /** How many are in all parts but the largest, and where in the order they stand. */
  readonly cutOff: number;
  readonly runs: readonly Run[];
}

/** From one place in an order to before another. */
type Run = readonly [start: number, end: number];

/**
 * The cut vertices of a graph whose edges go either way (Hopcroft and Tarjan, "Algorithm 447: Efficient algorithms for
 * graph manipulation", 1973), from one walk in depth: a node cuts off what lies below a child of it where nothing from
 * there leads further back than to the node itself. What lies below a child is a run in the order of the walk.
 */
export function cutVertices(facts: Facts): CutVertices {
  const graph = adjacencyOf(facts);
  const order: number[] = [];
  const place = new Int32Array(facts.count).fill(-1);
  const vertices: CutVertex[] = [];
  for (let root = 0; root < facts.count; root++) {
    if (place[root] !== -1) continue;
    const start = order.length;
    for (const [node, runs] of walk(root, graph, place, order)) {
      const whole: Run = [start, order.length];
      const vertex = fallingApart(node, place[node] as number, runs, whole);
      if (vertex.parts > 1) vertices.push(vertex);
    }
  }
  vertices.sort((one, other) => other.cutOff - one.cutOff || one.node - other.node);
  return { order: Uint32Array.from(order), vertices };
}

/** Walks in depth over all that a root is joined to, and gives the runs below each node from which nothing leads further back. */
function walk(root: number, { starts, neighbours }: Adjacency, place: Int32Array, order: number[]): Map<number, Run[]> {
  const below = new Map<number, Run[]>();
  /** How far back an edge leads from a node or from below it, and which of its edges is next. */
  const back = new Map<number, number>();
  const next = new Map<number, number>();
  const way: number[] = [];
  const enter = (node: number) => {
    place[node] = order.length;
    back.set(node, order.length);
    next.set(node, starts[node] as number);
    order.push(node);
    way.push(node);
  };
  const reaches = (node: number, to: number) => back.set(node, Math.min(back.get(node) as number, to));
  enter(root);
  for (let node = way.at(-1); node !== undefined; node = way.at(-1)) {
    const edge = next.get(node) as number;
    if (edge < (starts[node + 1] as number)) {
      const neighbour = neighbours[edge] as number;
      next.set(node, edge + 1);
      if (place[neighbour] === -1) enter(neighbour);
      else reaches(node, place[neighbour] as number);
      continue;
    }
    way.pop();
    const parent = way.at(-1);
    if (parent === undefined) break;
    const furthest = back.get(node) as number;
    reaches(parent, furthest);
    if (furthest >= (place[parent] as number)) {
      const runs = below.get(parent) ?? [];
      below.set(parent, runs);
      runs.push([place[node] as number, order.length]);
    }
  }
  return below;
}

/** What is left without a node: each run below it, and the rest. */
function fallingApart(node: number, at: number, runs: readonly Run[], whole: Run): CutVertex {
  const rest = restOf(whole, [[at, at + 1], ...runs]);
  const parts = [rest, ...runs.map((run) => [run])].filter((part) => sizeOf(part) > 0).sort((one, other) => sizeOf(other) - sizeOf(one));
  const smaller = parts.slice(1).flat();
  return { node, parts: parts.length, cutOff: sizeOf(smaller), runs: smaller };
}

/** What lies between runs that are in order. */
function restOf([start, end]: Run, taken: readonly Run[]): Run[] {
  const starts = [start, ...taken.map(([, after]) => after)];
  const ends = [...taken.map(([before]) => before), end];
  return starts.map((from, index): Run => [from, ends[index] as number]).filter(([from, to]) => to > from);
}

function sizeOf(runs: readonly Run[]): number {
  return runs.reduce((sum, [start, end]) => sum + end - start, 0);
}
