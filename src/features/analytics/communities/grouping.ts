import type { Projection } from '../projection/Projection.js';

/** The members of a community. */
export interface Group {
  /** The one with the most facts within the community first. */
  readonly members: readonly string[];
  readonly factsWithin: number;
  readonly factsAcross: number;
}

/** The communities that entities were given numbers of, the largest first. */
export function grouped({ ids, facts: { from, to } }: Projection, of: Int32Array): Group[] {
  const within = new Float64Array(ids.length);
  const groups = new Map<number, { places: number[]; factsWithin: number; factsAcross: number }>();
  const groupOf = (place: number) => {
    const number = of[place] ?? -1;
    const group = groups.get(number) ?? { places: [], factsWithin: 0, factsAcross: 0 };
    groups.set(number, group);
    return group;
  };
  for (const place of ids.keys()) if (of[place] !== -1) groupOf(place).places.push(place);
  for (const [index, start] of from.entries()) {
    const end = to[index] ?? start;
    const [one, other] = [groupOf(start), groupOf(end)];
    if (one === other) {
      one.factsWithin += 1;
      for (const place of [start, end]) within[place] = (within[place] ?? 0) + 1;
    } else for (const group of [one, other]) group.factsAcross += 1;
  }
  const central = (one: number, other: number) => (within[other] ?? 0) - (within[one] ?? 0) || one - other;
  return [...groups.values()]
    .sort((one, other) => other.places.length - one.places.length || (one.places[0] ?? 0) - (other.places[0] ?? 0))
    .map(({ places, ...counts }) => ({ ...counts, members: places.sort(central).map((place) => ids[place] ?? '') }));
}
