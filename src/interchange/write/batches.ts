import type { Row, Run, Value } from '../../graph/port.js';
import type { NewRow } from './statements.js';

/** One statement takes so many rows: enough that the way to the database does not count, few enough for its memory. */
export const BATCH = 5_000;

/** Runs a statement that begins with `UNWIND $rows AS row` over all rows, a batch at a time, and returns what it returned. */
export async function runInBatches(run: Run, text: string, rows: readonly Value[]): Promise<Row[]> {
  const answers: Row[] = [];
  for (let start = 0; start < rows.length; start += BATCH)
    for (const answer of await run({ text, parameters: { rows: rows.slice(start, start + BATCH) } })) answers.push(answer);
  return answers;
}

/** Runs a statement over new rows, with the text that fits the floats which they hold apart. */
export async function runNew(run: Run, textOf: (floats: readonly string[]) => string, rows: readonly NewRow[]): Promise<void> {
  for (const group of groupedBy(rows, ({ floats }) => Object.keys(floats).join()).values())
    await runInBatches(run, textOf(Object.keys(group[0]?.floats ?? {})), group);
}

/** The items by the key that `keyOf` gives them, each list in the order of the items. */
export function groupedBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The items one ahead: while one is used, the next is made. */
export async function* ahead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  const next = () => {
    const promise = iterator.next();
    // Whoever asks for it is told; until then nobody may be there to hear.
    promise.catch(() => undefined);
    return promise;
  };
  for (let coming = next(); ; ) {
    const { done, value } = await coming;
    if (done) return;
    coming = next();
    yield value;
  }
}

/** Does something with each item, with so many under way at a time. What fails ends it when nothing is under way any more. */
export async function inParallel<T>(
  items: Iterable<T> | AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  try {
    for await (const item of items) {
      const job = work(item).then(() => void underWay.delete(job));
      // Whoever waits for it is told; until then nobody may be there to hear.
      job.catch(() => undefined);
      underWay.add(job);
      if (underWay.size >= atOnce) await Promise.race(underWay);
    }
    await Promise.all(underWay);
  } finally {
    await Promise.allSettled(underWay);
  }
}
