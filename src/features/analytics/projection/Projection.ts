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

/** The facts between places of entities, put in order. */
export function factsOf(count: number, pairs: readonly (readonly [from: number, to: number])[]): Facts {
  const sorted = [...pairs].sort(([a, b], [c, d]) => a - c || b - d);
  return { count, from: Uint32Array.from(sorted, ([from]) => from), to: Uint32Array.from(sorted, ([, to]) => to) };
}
