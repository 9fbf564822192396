import { connectedComponents } from 'graphology-components';
import type { Facts } from '../projection/Projection.js';
import { graphOf } from './graphOf.js';
import { louvain } from './graphology.js';

/** Which community each entity is in, as a number from 0; −1 where no fact joins it to anything. */
export interface Communities {
  readonly of: Int32Array;
  /** How much more often facts lead within communities than chance would have them: 0 as often, towards 1 hardly ever across. */
  readonly modularity: number;
  /** How many entities are in each part that no fact joins to any other; those without facts are no parts. */
  readonly parts: Uint32Array;
}

/** The same numbers whenever communities are looked for, so that the same graph has the same communities. */
const SEED = 8;

/**
 * The communities of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008), which make modularity (Newman 2006) as
 * great as moving one entity at a time, and then one community at a time, can. Facts are followed either way, several
 * between two count as often as there are.
 */
export function communities(facts: Facts): Communities {
  const of = new Int32Array(facts.count).fill(-1);
  const graph = graphOf(facts, 'BOTH');
  for (const node of graph.nodes()) if (graph.degree(node) === 0) graph.dropNode(node);
  if (graph.order === 0) return { of, modularity: 0, parts: new Uint32Array(0) };
  const found = louvain.detailed(graph, { rng: randomNumbers(SEED) });
  for (const [node, community] of Object.entries(found.communities)) of[Number(node)] = community;
  return { of, modularity: found.modularity, parts: Uint32Array.from(connectedComponents(graph), ({ length }) => length) };
}

/** Numbers from 0 to 1 that look random and depend on the seed alone: Mulberry32, by Tommy Ettinger. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
