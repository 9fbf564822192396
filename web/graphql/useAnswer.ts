import { useCallback, useEffect, useRef, useState } from 'react';
import { AskError, ask } from './ask.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** What is known of a question: `none` was asked, or the answer is on its way; `before` is the answer that stood here until then. */
export type Answer<Data> =
  | { readonly state: 'none' }
  | { readonly state: 'asking'; readonly before: Data | null }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string; readonly refused: boolean }
  | { readonly state: 'ready'; readonly value: Data };

/** An answer, and the ways to stop waiting for it or to ask once more. */
export type Asked<Data> = Answer<Data> & { readonly cancel: () => void; readonly again: () => void };

/** Asks whenever the variables change, and nothing while they are null. A question that nobody waits for is called off. */
export function useAnswer<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables | null): Asked<Data> {
  const [answer, setAnswer] = useState<Answer<Data>>({ state: 'none' });
  const [round, setRound] = useState(0);
  const underWay = useRef(new AbortController());
  const key = variables === null ? null : JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is what "again" asks for
  useEffect(() => {
    if (key === null) return setAnswer({ state: 'none' });
    const gone = new AbortController();
    underWay.current = gone;
    setAnswer((last) => ({ state: 'asking', before: standing(last) }));
    ask(document, JSON.parse(key), gone.signal).then(
      (value) => gone.signal.aborted || setAnswer({ state: 'ready', value }),
      (error: Error) =>
        gone.signal.aborted || setAnswer({ state: 'failed', reason: error.message, refused: error instanceof AskError && error.refused }),
    );
    return () => gone.abort();
  }, [document, key, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const cancel = useCallback(() => {
    underWay.current.abort();
    setAnswer({ state: 'cancelled' });
  }, []);
  return { ...answer, cancel, again };
}

/** The answer to look at: the one that is there, or the last one while another is on its way. */
export function standing<Data>(answer: Answer<Data>): Data | null {
  if (answer.state === 'ready') return answer.value;
  return answer.state === 'asking' ? answer.before : null;
}
