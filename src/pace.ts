import { setImmediate } from 'node:timers/promises';

/** How long a piece of work may keep the process to itself before others get a turn, in milliseconds. */
const SLICE = 8;

/** Tells long work when to let others in: `if (pace.isDue()) await pace.rest()`. */
export interface Pace {
  isDue(): boolean;
  rest(): Promise<void>;
}

export function pacing(): Pace {
  let begun = performance.now();
  return {
    isDue: () => performance.now() - begun > SLICE,
    async rest() {
      await setImmediate();
      begun = performance.now();
    },
  };
}
