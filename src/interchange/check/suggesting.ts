import { nearest } from '../../errors.js';
import { MOST_TOLD } from '../ImportError.js';
import type { ImportState } from '../ImportState.js';

/** Looking for the nearest of many takes its time: only for what will be told. */
const MOST_CANDIDATES = 50_000;

/** ' Did you mean "hsbc"?' for a text that was not found, or nothing. */
export type Suggest = (text: string) => Promise<string>;

/** Suggests from what `load` returns, which is asked once: when the first text was not found, and the files before are written. */
export function suggesting({ before }: ImportState, load: (most: number) => Promise<readonly string[]>): Suggest {
  let candidates: Promise<readonly string[]> | undefined;
  let told = 0;
  return async (text) => {
    if (++told > MOST_TOLD) return '';
    candidates ??= before.written.then(() => load(MOST_CANDIDATES));
    return nearest(text, await candidates);
  };
}
