/** What one operation may ask for; each is a setting (config.ts). */
export interface Limits {
  /** The largest `first`, and the most ids of `nodes`. */
  readonly maxFirst: number;
  /** `first` where it is left out. */
  readonly defaultFirst: number;
  /** How many lists may stand one below the other. */
  readonly maxDepth: number;
  /** How many lists one root field may read. */
  readonly maxLists: number;
  /** How many conditions the filter of one list may have. */
  readonly maxConditions: number;
  /** How many nodes an answer to one root field may hold, if every list were full. */
  readonly maxNodes: number;
  /** Milliseconds that a root field may take in the database. */
  readonly deadline: number;
}
