import { parseArgs } from 'node:util';
import type { Patience } from './measure/interleaved.js';
import type { Slices } from './measure/throughput.js';

export interface Options {
  /** Where the measurements go, for the report. */
  readonly json: string | undefined;
  /** Where the statements with their plans go. */
  readonly plans: string | undefined;
  /** Decides the order within the rounds. */
  readonly seed: number;
  readonly peer: boolean;
  /** Only classes whose name has one of these; all where there are none. */
  readonly only: readonly string[];
  /** How many times the graph is there, one measurement each; empty to leave growth out. */
  readonly growth: readonly number[];
  /** How many times each way to import is measured; 0 to leave imports out. */
  readonly imports: number;
  /** Rounds of all questions to all competitors before the first measurement. */
  readonly warmUp: number;
  readonly quick: boolean;
  readonly patience: Patience;
  readonly slices: Slices;
}

const THOROUGH = {
  imports: 3,
  warmUp: 30,
  patience: { rounds: 150, seconds: 20, warmUp: 10 },
  slices: { slices: 4, seconds: 1 },
};

const QUICK = {
  imports: 0,
  warmUp: 1,
  patience: { rounds: 3, seconds: 1, warmUp: 1 },
  slices: { slices: 1, seconds: 0.2 },
};

/** `--scale` ends with 100 copies: two million nodes and more than five million relationships. */
function sizes({ growth, scale, quick }: { growth: boolean; scale: boolean; quick: boolean }): readonly number[] {
  if (scale) return [1, 10, 100];
  if (!growth) return [];
  return quick ? [1, 2] : [1, 4, 16];
}

/** Reads what stands behind `npm run bench --`; docs/benchmarks.md says what each option does. */
export function readOptions(given: string[]): Options {
  const { values } = parseArgs({
    args: given,
    options: {
      quick: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      scale: { type: 'boolean', default: false },
      'without-peer': { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      json: { type: 'string' },
      plans: { type: 'string' },
    },
  });
  return {
    json: values.json,
    plans: values.plans,
    seed: Number(values.seed),
    quick: values.quick,
    peer: !values['without-peer'],
    only: values.only,
    growth: sizes(values),
    ...(values.quick ? QUICK : THOROUGH),
  };
}
