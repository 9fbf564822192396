/** What an entity scored. */
export interface Scored {
  readonly id: string;
  readonly type: string;
  readonly score: number;
}

/** A place in a ranking: `1, 2, 2, 4`, where two are equal. */
export interface Place extends Scored {
  readonly rank: number;
}

/** Everyone's place, the highest score first; of equal scores by id. */
export function ranked(scored: readonly Scored[]): Place[] {
  const sorted = [...scored].sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  const places: Place[] = [];
  for (const [index, each] of sorted.entries()) {
    const before = places.at(-1);
    places.push({ ...each, rank: before?.score === each.score ? before.rank : index + 1 });
  }
  return places;
}
