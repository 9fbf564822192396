import { useEffect, useState } from 'react';
import { type Known, learn, NOTHING } from './known.js';

/** What is known of everything on the canvas, and whether more is being asked for. */
export interface Knowing {
  readonly known: Known;
  readonly loading: boolean;
  readonly failure: string | null;
  readonly again: () => void;
}

/** Learns of what is on the canvas and not known yet. What was known once is not asked for again, so that undoing is instant. */
export function useKnown(ids: readonly string[]): Knowing {
  const [known, setKnown] = useState<Known>(NOTHING);
  const [failure, setFailure] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const unknown = ids.filter((id) => !known.entities.has(id) && !known.missing.has(id));
  const wanted = unknown.join(',');

  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` says what of `known` and `ids` counts
  useEffect(() => {
    if (wanted === '') return;
    const gone = new AbortController();
    setFailure(null);
    learn(known, unknown, gone.signal).then(setKnown, (error: Error) => gone.signal.aborted || setFailure(error.message));
    return () => gone.abort();
  }, [wanted, round]);

  return { known, loading: wanted !== '' && failure === null, failure, again: () => setRound((before) => before + 1) };
}
