import type { Machine } from './machine.js';
import type { Times } from './measure/interleaved.js';
import type { TimesByName } from './measure/latency.js';

/** Everything that a run measured, as it is written into the JSON file. */
export interface Results {
  readonly machine: Machine;
  readonly seed: number;
  readonly quick: boolean;
  readonly classes: readonly ClassResult[];
  readonly imports: readonly ImportResult[];
  readonly repeated: readonly RepeatedResult[];
  readonly embedded: readonly EmbeddedResult[];
  readonly exploring: readonly ExploringResult[];
  readonly growth: readonly GrowthResult[];
}

/** Milliseconds over HTTP (`ours`, `peer`, `bound`) and through the driver (`raw`); answers a second; accesses to the database. */
export interface ClassResult {
  readonly name: string;
  readonly goal: number;
  /** Whether the peer has words for the question, and the goal therefore is one against it. */
  readonly hasPeer: boolean;
  readonly times: TimesByName;
  readonly inProcess: TimesByName;
  readonly rates: Readonly<Record<string, number>>;
  readonly hits: Readonly<Record<string, number>>;
}

/** The same questions over and over, while Pearl keeps its answers: milliseconds, and answers a second. */
export interface RepeatedResult {
  readonly name: string;
  readonly times: TimesByName;
  readonly rates: Readonly<Record<string, number>>;
}

/** One way to write the data into an empty graph, and the seconds of each time. */
export interface ImportResult {
  readonly name: string;
  readonly rows: number;
  readonly seconds: readonly number[];
}

/** Pearl on the embedded engine: its times, or the code of the error that it answered with. */
export interface EmbeddedResult {
  readonly name: string;
  readonly times?: TimesByName;
  readonly failure?: string;
}

/** A question of exploring, to Pearl alone. */
export interface ExploringResult {
  readonly name: string;
  readonly neo4j: Times;
  readonly embedded: Times;
}

/** Pearl alone over so many copies of the graph; memory in bytes, after the questions were asked. */
export interface GrowthResult {
  readonly copies: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly rss: number;
  readonly heap: number;
  readonly p50: Readonly<Record<string, number>>;
  /** What each question costs the database, in accesses. */
  readonly hits: Readonly<Record<string, number>>;
}
