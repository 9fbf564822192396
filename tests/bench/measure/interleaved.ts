import { shuffled } from './shuffle.js';

/** Something that is measured: `run` is called with 0, 1, 2, … */
export interface Runner {
  readonly name: string;
  readonly run: (index: number) => Promise<unknown>;
}

/** Milliseconds: the median, and what 95 of 100 stay below. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly samples: number;
}

/** When enough has been measured: after so many rounds, or when the time is over and there are ten. */
export interface Patience {
  readonly rounds: number;
  readonly seconds: number;
  /** Rounds before that which are not counted. */
  readonly warmUp: number;
}

const FEWEST_ROUNDS = 10;

/** Measures all runners in turn, in a new order each round, so that whatever disturbs the machine disturbs all alike. */
export async function interleaved(runners: readonly Runner[], patience: Patience, random: () => number): Promise<Record<string, Times>> {
  for (let round = 0; round < patience.warmUp; round++) for (const { run } of runners) await run(round);
  const measured = runners.map((runner) => ({ runner, samples: [] as number[] }));
  const end = performance.now() + patience.seconds * 1_000;
  for (let round = 0; round < patience.rounds && (round < FEWEST_ROUNDS || performance.now() < end); round++)
    for (const { runner, samples } of shuffled(measured, random)) {
      const began = performance.now();
      await runner.run(round);
      samples.push(performance.now() - began);
    }
  return Object.fromEntries(measured.map(({ runner, samples }) => [runner.name, timesOf(samples)]));
}

export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), samples: sorted.length };
}
