import type { Facts } from '../projection/Projection.js';
import { graphOf, inOrder, type Way } from './graphOf.js';
import { betweennessOf } from './graphology.js';

/**
 * Betweenness (Freeman 1977, by the algorithm of Brandes 2001): of the shortest paths between every two others, the share
 * that leads over an entity, from 0 to 1 (normalised: divided by the number of those pairs). Every step is of length 1.
 */
export function betweenness(facts: Facts, way: Way): Float64Array {
  return inOrder(facts.count, betweennessOf(graphOf(facts, way), { getEdgeWeight: null, normalized: true }));
}
