import type { Deadline } from './deadline.js';
import { DatabaseFailure } from './failure.js';
import type { Row, Run, Statement } from './port.js';
import { retrying } from './retrying.js';
import { inTurn } from './turns.js';

/** A commit that began in time may take this many milliseconds more: nobody should be told "too late" of what is then done. */
const COMMIT_TIME = 2_000;

/** What an engine supplies. Every method rejects with a PearlError. */
export interface Transaction {
  run(statement: Statement): Promise<readonly Row[]>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** Runs `work` in one transaction, all or nothing, again after a conflict. What holds here holds for both engines. */
export function inTransaction<T>(begin: () => Promise<Transaction>, work: (run: Run) => Promise<T>, deadline: Deadline): Promise<T> {
  return retrying(async () => attempt(await begin(), work, deadline), deadline);
}

async function attempt<T>(transaction: Transaction, work: (run: Run) => Promise<T>, deadline: Deadline): Promise<T> {
  const turn = inTurn();
  let doom: unknown;
  // A failed statement dooms the transaction, also when `work` catches the error: one engine could go on, the other not.
  const run: Run = (statement) => {
    const answer = turn(async () => {
      if (doom !== undefined) throw doom;
      try {
        deadline.check();
        return await transaction.run(statement);
      } catch (error) {
        doom = error;
        throw error;
      }
    });
    // `work` may not wait for every answer; the commit does, and then says what failed.
    answer.catch(() => undefined);
    return answer;
  };
  try {
    const result = await work(run);
    await turn(async () => {
      if (doom !== undefined) throw doom;
      deadline.check();
      deadline.extend(COMMIT_TIME);
      await transaction.commit();
    });
    return result;
  } catch (error) {
    await turn(() => transaction.rollback()).catch(() => undefined);
    throw doom instanceof DatabaseFailure && doom.retry ? doom : error;
  }
}
