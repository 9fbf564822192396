import type { Ends, Net } from './net.js';

/** What the type Int of GraphQL can say. */
const LARGEST = 2 ** 31 - 1;

/** The shortest paths together. */
export interface Shortest {
  readonly length: number;
  /** How many there are; null where that is too large to say. */
  readonly count: number | null;
}

/**
 * How long the shortest paths of a net are and how many, without making them: an entity is reached in as many ways as
 * those before it together (Brandes, "A Faster Algorithm for Betweenness Centrality", 2001, Lemma 3). Null where there
 * is none.
 */
export function countShortest({ steps }: Net, { from, to, maxLength }: Ends): Shortest | null {
  const seen = new Set([from]);
  let rim = new Map([[from, 1]]);
  for (let length = 1; length <= maxLength; length++) {
    const next = new Map<string, number>();
    for (const [id, ways] of rim)
      for (const far of steps.get(id)?.keys() ?? []) if (!seen.has(far)) next.set(far, (next.get(far) ?? 0) + ways);
    const found = next.get(to);
    if (found !== undefined) return { length, count: found <= LARGEST ? found : null };
    for (const id of next.keys()) seen.add(id);
    rim = next;
  }
  return null;
}
