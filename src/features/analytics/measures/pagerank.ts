import type { Facts } from '../projection/Projection.js';
import { graphOf, inOrder, type Way } from './graphOf.js';
import { pagerankOf } from './graphology.js';

/**
 * PageRank (Page, Brin, Motwani and Winograd 1999) with a damping of 0.85: the share of time that somebody spends at each
 * entity who follows facts at random, several facts between two as often as there are, and begins anew anywhere once in
 * seven steps and wherever nothing leads on. All shares come to 1.
 */
export function pagerank(facts: Facts, way: Way): Float64Array {
  if (facts.count === 0) return new Float64Array(0);
  const shares = pagerankOf(graphOf(facts, way), { alpha: 0.85, tolerance: 1e-12, maxIterations: 1_000, getEdgeWeight: 'weight' });
  return inOrder(facts.count, shares);
}
