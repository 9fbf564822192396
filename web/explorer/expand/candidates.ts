import type { Around, Neighbour } from '../data/around.js';
import type { Choice } from '../picture/picture.js';

/** How many an expansion adds unless more are asked for. */
export const AT_ONCE = 20;

/** Neighbours that a choice is about, each once, without those that are on the canvas; the best connected first. */
export function candidates({ neighbours }: Around, { ways, types }: Choice, there: ReadonlySet<string>): readonly Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const each of neighbours) {
    if (there.has(each.id) || found.has(each.id)) continue;
    if (ways.length > 0 && !ways.includes(each.way)) continue;
    if (types.length > 0 && !types.includes(each.type)) continue;
    found.set(each.id, each);
  }
  return [...found.values()];
}

/** How many of the neighbours there are of each kind, the most first. */
export function tally(neighbours: readonly Neighbour[], by: 'way' | 'type'): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { [by]: key } of neighbours) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
