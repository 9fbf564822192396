import type { Row, Run, Statement, Unique } from './port.js';

/** One node counts the writes. Whoever empties the database begins a new count under a new name: no word comes twice. */
const LABEL = 'PearlVersion';

/** Without it, two first writes at the same moment could each make a counter. */
export const VERSION_UNIQUE: Unique = Object.freeze({ label: LABEL, property: 'id' });

const COUNT = `MERGE (v:${LABEL} {id: 'data'}) ON CREATE SET v.name = randomUUID(), v.writes = 1 ON MATCH SET v.writes = v.writes + 1`;

/** Reads the word for the state of the data. */
export const VERSION: Statement = Object.freeze({ text: `MATCH (v:${LABEL} {id: 'data'}) RETURN v.name, v.writes`, parameters: {} });

export function versionOf([row]: readonly Row[]): string | null {
  return row === undefined ? null : row.join(':');
}

/** Begins to count, where nobody has yet. */
export const BEGIN = `MERGE (v:${LABEL} {id: 'data'}) ON CREATE SET v.name = randomUUID(), v.writes = 0`;

/**
 * Has a write counted in its own transaction, at its end: from then on it keeps the counter to itself until it is
 * committed, so that writers wait for each other no longer than that.
 */
export function counting<T>(work: (run: Run) => Promise<T>): (run: Run) => Promise<T> {
  return async (run) => {
    const result = await work(run);
    await run({ text: COUNT, parameters: {} });
    return result;
  };
}
