import { useCallback, useEffect, useState } from 'react';

/** What is known of something that is asked for. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: string };

/** Asks when the component appears and whenever `load` is another function; `again` asks once more. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> & { readonly again: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is what "again" asks for
  useEffect(() => {
    let stale = false;
    setLoaded({ state: 'loading' });
    load().then(
      (value) => stale || setLoaded({ state: 'ready', value }),
      (error: Error) => stale || setLoaded({ state: 'failed', reason: error.message }),
    );
    return () => {
      stale = true;
    };
  }, [load, round]);
  return { ...loaded, again };
}
