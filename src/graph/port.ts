/**
 * The port: one Cypher text, two engines. Everything above it speaks plain JavaScript values and never learns which
 * database answers; every difference between the engines is written down in graph/.
 */

import type { TextIndex, TextQuery } from './text/TextQuery.js';

/** What goes in as a parameter and comes out in a row. Temporal values are ISO strings; integers are safe JS numbers. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

export type Parameters = { readonly [name: string]: Value };

/** A row is the list of its column values, in the order of the statement's RETURN. */
export type Row = readonly Value[];

/** One statement in the common subset of both engines, and the values it takes. */
export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** A uniqueness constraint: no two nodes with this label share this property. An index follows from it. */
export interface Unique {
  readonly label: string;
  readonly property: string;
}

/** A range index that equality, prefix, order and comparison may use. */
export interface Index {
  readonly label: string;
  readonly property: string;
}

/** What the database must hold before the first statement: derived from the model, created idempotently. */
export interface GraphSchema {
  readonly unique: readonly Unique[];
  readonly indexes: readonly Index[];
  /** The texts that are searched, one index for a label. */
  readonly texts?: readonly TextIndex[];
}

export interface ReadOptions {
  /** Milliseconds after which the statement is ended on the server (Neo4j) or abandoned (embedded). */
  readonly deadline?: number;
}

export interface WriteOptions {
  /** Milliseconds after which the transaction is undone. A commit that began in time is waited for a little longer. */
  readonly deadline?: number;
}

/** Runs one statement inside a write transaction. Statements run in the order in which they were asked for; the first that fails dooms the rest. */
export type Run = (statement: Statement) => Promise<readonly Row[]>;

/**
 * A graph database. Every method rejects with a PearlError: DATABASE_UNAVAILABLE when the database cannot be reached,
 * DEADLINE_EXCEEDED when a read took too long, CONFLICT when a write broke a constraint.
 */
export interface Graph {
  /** For logs and health: "embedded" or "neo4j", and where it is, without credentials. */
  readonly engine: 'embedded' | 'neo4j';
  readonly location: string;

  /** Runs one reading statement. Transient failures are retried; nothing is written. */
  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]>;

  /**
   * Looks for words in the texts of an index of the schema: the ids of the nodes that hold them, roughly the most alike
   * first. How words are told apart and weighed differs between the engines; whoever shows an order makes it himself.
   */
  search(query: TextQuery, options?: ReadOptions): Promise<readonly string[]>;

  /**
   * Runs `work` in one transaction: all of it happens or none. `work` may be called again after a transient conflict,
   * so it must not have effects of its own.
   */
  write<T>(work: (run: Run) => Promise<T>, options?: WriteOptions): Promise<T>;

  /**
   * A word for the state of the data: reads that begin after it is known see that state or a later one. It changes with
   * every write through any instance of the service, before the write is acknowledged; not with what others write. Null
   * where nothing is known of it.
   */
  version(options?: ReadOptions): Promise<string | null>;

  /** Resolves when the database answers and holds the constraints and indexes of `schema`; creates those it lacks. */
  ready(schema: GraphSchema): Promise<void>;

  /** Releases the database. Calling it twice is fine; anything else afterwards rejects. */
  close(): Promise<void>;
}
