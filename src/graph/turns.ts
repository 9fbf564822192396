/** A queue of one: each job starts when the one before it has ended, well or badly. */
export type Turn = <T>(job: () => Promise<T>) => Promise<T>;

/** Makes a queue whose jobs run one at a time, in the order in which they came. */
export function inTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job);
    last = mine.catch(() => undefined);
    return mine;
  };
}
