/** What a Neo4j for tests may be asked for. */
export interface Neo4jOptions {
  /** Default: a free one. Give the same port and home again to bring a stopped Neo4j back. */
  readonly port?: number;
  /** Default: none is asked for. With it, the user is neo4j. */
  readonly password?: string;
  /** Where its files are. Default: a temporary directory, removed when it stops. */
  readonly home?: string;
  /** Further lines of neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A Neo4j that the tests started. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly port: number;
  /** The process, for tests that freeze or kill it; undefined when it runs in a container. */
  readonly pid: number | undefined;
  /** Ends it, and only it. Calling it twice is fine. */
  stop(): Promise<void>;
}

/** One way to start a Neo4j. */
export interface Launcher {
  readonly name: string;
  /** Undefined when this way is open, otherwise a sentence that says what is missing. */
  obstacle(): string | undefined;
  start(options: Neo4jOptions): Promise<RunningNeo4j>;
}

/** The release under test. 2025 and later need Java 21. */
export const NEO4J_VERSION = process.env.NEO4J_TEST_VERSION ?? '5.26.26';

/** Small enough to run two beside the tests on a small machine; the limit on one transaction is low so that tests reach it. */
export const TEST_SETTINGS: Readonly<Record<string, string>> = Object.freeze({
  'server.memory.pagecache.size': '64m',
  'db.memory.transaction.max': '256m',
  'dbms.usage_report.enabled': 'false',
  'db.shutdown_transaction_end_timeout': '1s',
});
