import type { Facts } from '../projection/Projection.js';

/** Whom each node is joined to, either way: those of node n stand from `starts[n]` to `starts[n + 1]`. */
export interface Adjacency {
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
}

export function adjacencyOf({ count, from, to }: Facts): Adjacency {
  const starts = new Uint32Array(count + 1);
  const ends = [...from, ...to];
  for (const node of ends) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < count; node++) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const neighbours = new Uint32Array(ends.length);
  const free = starts.slice();
  for (const [index, node] of ends.entries()) {
    const place = free[node] as number;
    neighbours[place] = (index < from.length ? to[index] : from[index - from.length]) as number;
    free[node] = place + 1;
  }
  return { starts, neighbours };
}
