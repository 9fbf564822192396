import type { Value } from '../../../src/graph/port.js';

export type Variables = Readonly<Record<string, Value>>;

/** One kind of question, put to every competitor in its own words. */
export interface QueryClass {
  readonly name: string;
  /** How many times faster than the peer it has to be; where the peer has no words for it, how many times as long as the bound it may take. */
  readonly goal: number;
  /** Pearl's query; the bound answers it too. */
  readonly ours: string;
  /** The peer's query, with aliases that bring its answer into the shape of ours; left out where it cannot answer that. */
  readonly peer?: string;
  /** Brings the peer's answer into the shape of ours where aliases do not reach. */
  readonly peerAnswer?: (data: Value) => Value;
  /** The best statement we know how to write by hand for just this question. */
  readonly cypher: string;
  /** What is answered with its rows, as the data of `ours`. */
  readonly answer: (rows: readonly (readonly Value[])[], variables: Variables) => Value;
  /** The values that are asked for in turn. */
  readonly variables: readonly Variables[];
}
