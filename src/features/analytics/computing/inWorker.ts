import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { World } from '../../../query/finder.js';
import { type Measured, type MeasureName, measured, type Task } from '../measures/index.js';

/** There once the sources have been compiled; the sources themselves measure in the thread that asks. */
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/** A measurement that needs more memory than this ends alone, and not the service. */
const MEGABYTES = 1_024;

/**
 * Measures in a thread of its own, so that the service goes on answering; the thread is ended when the time is over.
 * Degrees are counted sooner than a thread is started.
 * @throws what `remaining` throws then.
 */
export async function inWorker<M extends MeasureName>(task: Task<M>, { remaining }: Pick<World, 'remaining'>): Promise<Measured<M>> {
  if (task.measure === 'degree' || !existsSync(WORKER)) return measured(task);
  const worker = new Worker(WORKER, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
  const timer = setTimeout(() => void worker.terminate(), remaining());
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error(`The thread that measured ${task.measure} ended before it was done.`)));
    });
  } catch (error) {
    remaining();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
