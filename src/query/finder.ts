import type { PearlError } from '../errors.js';
import type { Graph, Row } from '../graph/port.js';
import type { Model } from '../model/model.js';
import type { Condition } from './plan/conditions.js';
import type { Limits } from './plan/limits.js';
import type { Place } from './plan/place.js';

/** The arguments of a field, as the client gave them and graphql-js coerced them. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * Finds what a root field answers with, in steps of its own: hops along paths, a full-text index, a computation over a
 * projection. What it finds are rows of plain values and of ids; what a client selects of those entities and facts is
 * read afterwards, in one statement, as below any list.
 */
export interface Finder {
  /** How much it may find and look at; `known` tells the number that an argument is. */
  sizes(known: (argument: string) => number | null): FoundSizes;
  /** Refuses arguments that mean nothing, before anything is read. */
  check?(args: Arguments, world: Pick<World, 'refuse' | 'model'>): void;
  find(args: Arguments, world: World): Promise<Found>;
}

export interface FoundSizes {
  readonly entities: number;
  readonly facts: number;
  /** Accesses to the database. */
  readonly accesses: number;
}

/** What a finder may use. */
export interface World {
  readonly graph: Pick<Graph, 'read' | 'search' | 'version' | 'engine'>;
  readonly model: Model;
  readonly limits: Limits;
  /** Milliseconds that are left for the whole field, from now. */
  remaining(): number;
  /** The error of an argument: `refuse('from', 'is unknown.')`. */
  refuse(argument: string, problem: string): PearlError;
  /** Refuses a filter of the field that is too large to be read: what bounds those of lists. */
  judge(filter: Condition | null): void;
  /** Where the arguments stand, for whoever reads them further. */
  readonly place: Place;
}

/** What was found: a row that the fields of the result are made of (or several, where it is a list), and whom it names. */
export interface Found {
  readonly row: Row;
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}
