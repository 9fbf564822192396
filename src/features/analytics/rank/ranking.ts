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

/**
 * The first places among those who are wanted, the highest score first, of equal scores by id; the rank is that among all.
 * Only who may have one of them is put in order: a graph has many entities, and a list few.
 */
export function placed(scored: readonly Scored[], first: number, wanted: (each: Scored) => boolean): Place[] {
  const ascending = Float64Array.from(scored, ({ score }) => score).sort();
  const candidates = scored.filter(wanted);
  const enough =
    Float64Array.from(candidates, ({ score }) => score)
      .sort()
      .at(-first) ?? Number.NEGATIVE_INFINITY;
  return candidates
    .filter(({ score }) => score >= enough)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, first)
    .map((each) => ({ ...each, rank: 1 + ascending.length - upTo(ascending, each.score) }));
}

/** How many of numbers in order are not greater than a limit. */
function upTo(ascending: Float64Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
