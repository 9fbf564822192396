import neo4j, { type Driver, type Transaction as NeoTransaction, type Result, type Session } from 'neo4j-driver';
import { databaseUnavailable, StartupError } from '../errors.js';
import { type Deadline, withDeadline } from './deadline.js';
import { neo4jFailure } from './neo4jFailures.js';
import { prepareNeo4j, refuseOldServer } from './neo4jSchema.js';
import { rowOfRecord, toNeo4j } from './neo4jValues.js';
import { BEGIN, counting, VERSION, VERSION_UNIQUE, versionOf } from './neo4jVersion.js';
import type { Graph, Row, Statement } from './port.js';
import { retrying } from './retrying.js';
import { textSearch } from './text/neo4jText.js';
import { inTransaction, type Transaction } from './transaction.js';

/** Where a Neo4j is and how to log in. Without a password, none is sent. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

const POOL = Object.freeze({
  fetchSize: 1_000,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 5_000,
  // Firewalls forget idle connections without a word, so those are asked before they are used.
  connectionLivenessCheckTimeout: 60_000,
  telemetryDisabled: true,
});

/** Opens a graph on Neo4j. Nothing is sent before the first call, so a Neo4j that is away now may come later. */
export function openNeo4j(settings: Neo4jSettings): Graph {
  const driver = driverFor(settings);
  // In a cluster, a read must see what the write before it did, whichever member answers.
  const cluster = /^neo4j/.test(settings.uri);
  const bookmarks = cluster ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  const sessionFor = (defaultAccessMode: 'READ' | 'WRITE'): Session =>
    driver.session({ defaultAccessMode, ...(settings.database ? { database: settings.database } : {}), ...bookmarks });
  let closed = false;
  const refuseClosed = () => {
    if (closed) throw databaseUnavailable('The graph is closed.');
  };
  const read = async (statement: Statement, milliseconds?: number): Promise<readonly Row[]> => {
    refuseClosed();
    return withDeadline(milliseconds, (deadline) => retrying(() => readOnce(sessionFor('READ'), statement, deadline), deadline));
  };

  return {
    engine: 'neo4j',
    location: locationOf(settings),
    read: (statement, options = {}) => read(statement, options.deadline),
    search: async (query, options = {}) => (await read(textSearch(query), options.deadline)).map(([id]) => String(id)),
    write: async (work, options = {}) => {
      refuseClosed();
      return withDeadline(options.deadline, (deadline) =>
        inTransaction(() => begin(sessionFor('WRITE'), deadline), counting(work), deadline),
      );
    },
    version: async ({ deadline: milliseconds } = {}) => {
      refuseClosed();
      // In a cluster only the leader knows of every write; by its bookmark, reads on other members wait for what it said.
      const mode = cluster ? 'WRITE' : 'READ';
      return withDeadline(milliseconds, async (deadline) =>
        versionOf(await retrying(() => readOnce(sessionFor(mode), VERSION, deadline), deadline)),
      );
    },
    ready: async (schema) => {
      refuseClosed();
      refuseOldServer(await agentOf(driver, settings.database));
      const alter = (text: string) => withDeadline(undefined, (deadline) => retrying(() => alterOnce(sessionFor('WRITE'), text), deadline));
      const run = { read, alter };
      await prepareNeo4j({ ...schema, unique: [...schema.unique, VERSION_UNIQUE] }, run);
      await run.alter(BEGIN);
    },
    close: async () => {
      closed = true;
      await driver.close();
    },
  };
}

/** Autocommit is one round trip, a managed transaction three: reads are retried here instead. */
async function readOnce(session: Session, { text, parameters }: Statement, deadline: Deadline): Promise<readonly Row[]> {
  try {
    return await rowsOf(session.run(text, toNeo4j(parameters), limits(deadline)));
  } catch (error) {
    throw neo4jFailure(error);
  } finally {
    release(session);
  }
}

/** Records are read as they arrive, so that a long answer does not keep the process to itself at its end. */
function rowsOf(result: Result): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    result.subscribe({
      onNext: (record) => {
        try {
          rows.push(rowOfRecord(record));
        } catch (error) {
          reject(error);
        }
      },
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}

async function begin(session: Session, deadline: Deadline): Promise<Transaction> {
  let transaction: NeoTransaction;
  try {
    transaction = await session.beginTransaction(limits(deadline));
  } catch (error) {
    release(session);
    throw neo4jFailure(error);
  }
  return {
    run: async ({ text, parameters }) => {
      try {
        return (await transaction.run(text, toNeo4j(parameters))).records.map(rowOfRecord);
      } catch (error) {
        throw neo4jFailure(error);
      }
    },
    commit: async () => {
      try {
        await transaction.commit();
      } catch (error) {
        const failure = neo4jFailure(error);
        // A connection lost during the commit leaves open whether it happened: a second try might do everything twice.
        throw failure.code === 'DATABASE_UNAVAILABLE' ? databaseUnavailable(failure.originalError ?? failure) : failure;
      } finally {
        release(session);
      }
    },
    rollback: async () => {
      try {
        if (transaction.isOpen()) await transaction.rollback();
      } finally {
        release(session);
      }
    },
  };
}

async function alterOnce(session: Session, text: string): Promise<void> {
  try {
    await session.run(text);
  } catch (error) {
    throw neo4jFailure(error);
  } finally {
    release(session);
  }
}

async function agentOf(driver: Driver, database: string | undefined): Promise<string> {
  try {
    return (await driver.getServerInfo(database ? { database } : {})).agent ?? '';
  } catch (error) {
    throw neo4jFailure(error);
  }
}

/** Gives the connection back. Not waited for: a server that has fallen silent would never let go. */
function release(session: Session): void {
  session.close().catch(() => undefined);
}

function limits(deadline: Deadline): { timeout?: number; metadata: { app: string } } {
  const timeout = deadline.remaining();
  return { metadata: { app: 'pearl' }, ...(timeout === undefined ? {} : { timeout }) };
}

function driverFor({ uri, username, password }: Neo4jSettings): Driver {
  const login = password === undefined || password === '' ? undefined : neo4j.auth.basic(username || 'neo4j', password);
  try {
    return neo4j.driver(uri, login, { ...POOL });
  } catch (error) {
    throw new StartupError('NEO4J_URI is not an address of Neo4j: write it as bolt://host:7687 or neo4j://host:7687.', { cause: error });
  }
}

function locationOf({ uri, database }: Neo4jSettings): string {
  const { protocol, host } = new URL(uri);
  return `${protocol}//${host}${database ? `/${database}` : ''}`;
}
