import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { databaseUnavailable, PearlError } from '../errors.js';
import { withDeadline } from './deadline.js';
import { embeddedFailure } from './embeddedFailures.js';
import { openFile } from './embeddedFile.js';
import { prepareEmbedded } from './embeddedSchema.js';
import { rowOfEmbedded, toEmbedded } from './embeddedValues.js';
import type { Graph, Row, Statement } from './port.js';
import { keptTexts } from './text/embeddedText.js';
import { inTransaction, type Transaction } from './transaction.js';
import { inTurn } from './turns.js';

/** `directory: null` keeps the graph in memory. */
export interface EmbeddedSettings {
  readonly directory: string | null;
}

/** Opens a graph in this process, kept in a file of `directory`. Throws a StartupError when that is in the way. */
export function openEmbedded({ directory }: EmbeddedSettings): Graph {
  const db = openFile(directory);
  // One writer at a time: rival transactions would otherwise create the same relationship twice.
  const writer = inTurn();
  const underWay = new Set<Promise<unknown>>();
  const name = randomUUID();
  let writes = 0;
  let closed = false;

  /** The engine answers even after its close(), so the door is here; and close() waits for those who are inside. */
  const enter = async <T>(job: () => Promise<T>): Promise<T> => {
    if (closed) throw databaseUnavailable('The graph is closed.');
    const mine = job();
    underWay.add(mine);
    try {
      return await mine;
    } finally {
      underWay.delete(mine);
    }
  };
  const read = (statement: Statement, milliseconds?: number) => enter(() => withDeadline(milliseconds, () => readOnce(db, statement)));
  const version = () => `${name}:${writes}`;
  const texts = keptTexts({ read, version });

  return {
    engine: 'embedded',
    location: directory === null ? 'memory' : resolve(directory),
    read: (statement, options = {}) => read(statement, options.deadline),
    search: (query, options = {}) => enter(() => withDeadline(options.deadline, () => texts(query))),
    write: (work, options = {}) =>
      enter(() =>
        withDeadline(options.deadline, (deadline) =>
          writer(async () => {
            deadline.check();
            const result = await inTransaction(async () => begin(db), work, deadline);
            writes += 1;
            return result;
          }),
        ),
      ),
    // Nobody else can have this database open, so it is enough to count here.
    version: () => enter(async () => version()),
    ready: (schema) => enter(() => writer(() => prepareEmbedded(schema, db, read).catch(rethrow))),
    close: async () => {
      if (closed) return;
      closed = true;
      await Promise.allSettled(underWay);
      await writer(async () => db.close());
    },
  };
}

/** Reads in a transaction that is undone, so that a statement which writes by mistake changes nothing, as on Neo4j. */
async function readOnce(db: GrafeoDB, { text, parameters }: Statement): Promise<readonly Row[]> {
  const prepared = toEmbedded(parameters);
  const transaction = db.beginTransaction();
  try {
    const result = await transaction.execute(text, prepared).catch(rethrow);
    if (Object.values(result.counters).some((changes) => changes > 0)) {
      throw new PearlError('INTERNAL_SERVER_ERROR', 'A statement that should only read tried to write, and was undone.');
    }
    return result.rows().map(rowOfEmbedded);
  } finally {
    transaction.rollback();
  }
}

function begin(db: GrafeoDB): Transaction {
  const transaction = db.beginTransaction();
  return {
    run: async ({ text, parameters }) => {
      const result = await transaction.execute(text, toEmbedded(parameters)).catch(rethrow);
      return result.rows().map(rowOfEmbedded);
    },
    commit: async () => {
      try {
        transaction.commit();
      } catch (error) {
        rethrow(error);
      }
    },
    rollback: async () => {
      if (transaction.isActive) transaction.rollback();
    },
  };
}

function rethrow(error: unknown): never {
  throw embeddedFailure(error);
}
