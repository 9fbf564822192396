/**
 * The part of the graph that is measured, as numbers: its entities in the order of their ids, and for each fact the
 * places of the two entities that it joins, in order. The same graph is the same projection, whichever database it is in.
 */
export interface Projection {
  readonly ids: readonly string[];
  /** The type of each entity. */
  readonly types: readonly string[];
  readonly facts: Facts;
}

/** Facts between so many entities, which are numbers from 0. */
export interface Facts {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** The facts between so many entities, given as `from × count + to`, put in order: numbers of one kind are sorted fastest. */
export function factsOf(count: number, pairs: readonly number[]): Facts {
  const sorted = Float64Array.from(pairs).sort();
  return {
    count,
    from: Uint32Array.from(sorted, (pair) => Math.floor(pair / count)),
    to: Uint32Array.from(sorted, (pair) => pair % count),
  };
}
