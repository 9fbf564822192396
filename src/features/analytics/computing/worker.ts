import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { measured, type Task } from '../measures/index.js';

// On Linux the priority is the thread's own: whoever waits for a page of a list comes first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

/** Measures what it is given once, and ends. */
parentPort?.postMessage(measured(workerData as Task));
