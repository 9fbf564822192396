import { setTimeout as sleep } from 'node:timers/promises';
import type { Deadline } from './deadline.js';
import { DatabaseFailure } from './failure.js';

/** Milliseconds between one try and the next, each made longer or shorter at random so that rivals do not meet again. */
const PAUSES = Object.freeze([20, 50, 100, 200, 400, 800]);

/** A database that is away for longer is away: whoever asks is told, instead of waiting for it. */
const PATIENCE_WITH_LOST_CONNECTIONS = 2_000;

/** Runs `attempt` again while its failure says that another try is worth it, a few times, with growing pauses. */
export async function retrying<T>(attempt: () => Promise<T>, deadline: Deadline): Promise<T> {
  const start = Date.now();
  for (const pause of PAUSES) {
    try {
      return await attempt();
    } catch (error) {
      if (!worthAnotherTry(error, Date.now() - start)) throw error;
      if (pause * 1.5 >= (deadline.remaining() ?? Number.POSITIVE_INFINITY)) throw error;
    }
    await sleep(pause * (0.5 + Math.random()));
    deadline.check();
  }
  return attempt();
}

function worthAnotherTry(error: unknown, elapsed: number): boolean {
  if (!(error instanceof DatabaseFailure)) return false;
  return error.retry === 'conflict' || (error.retry === 'lost' && elapsed < PATIENCE_WITH_LOST_CONNECTIONS);
}
