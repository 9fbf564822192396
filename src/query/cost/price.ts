import type { Cost } from './cost.js';
import type { Statistics } from './statistics.js';

/** What one root field may cost, and what is known of the graph to estimate it by. */
export interface Budget {
  /** In accesses to the database. */
  readonly limit: number;
  readonly statistics: () => Statistics;
}

/** The cost of a root field, beside what it may be. */
export interface Price extends Cost {
  readonly limit: number;
}

/** A client's wish to know what its operation costs. */
export interface Inquiry {
  /** Nothing is read: the operation is only priced, and each of its root fields is null. */
  readonly dryRun: boolean;
  /** Takes the price of a root field, under its response key, also where a rule then refuses it. */
  tell(key: string, price: Price): void;
}
