import { useState } from 'react';
import type { Around } from '../data/around.js';
import { aroundOf } from '../data/aroundOf.js';
import { ANYTHING, add, type Choice, entitiesOf, lastChoice, type Picture } from '../picture/picture.js';
import type { Action } from '../picture/useSession.js';
import { AT_ONCE, candidates } from './candidates.js';

/** An expansion that somebody has to choose for. */
export interface Asking {
  readonly id: string;
  readonly around: Around;
}

/** Expanding: a few neighbours at once, the next few of what was chosen before, and a question where there are many. */
export function useExpansion(picture: Picture, dispatch: (action: Action) => void) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const there = new Set(entitiesOf(picture));

  const put = (of: string, choice: Choice, ids: readonly string[]) => {
    if (ids.length > 0) dispatch({ do: 'change', edit: (before) => add(before, ids, of, choice) });
  };
  const expand = async (id: string) => {
    try {
      setFailure(null);
      const around = await aroundOf(id);
      const last = lastChoice(picture, id);
      const next = candidates(around, last ?? ANYTHING, there).map((each) => each.id);
      const many = last === null ? next.length > AT_ONCE : next.length === 0;
      if (many && candidates(around, ANYTHING, there).length > 0) setAsking({ id, around });
      else put(id, last ?? ANYTHING, next.slice(0, AT_ONCE));
    } catch (error) {
      setFailure((error as Error).message);
    }
  };
  // Of several, each gets its best connected: a question for each would be no help.
  const expandEach = async (ids: readonly string[]) => {
    try {
      setFailure(null);
      for (const [index, around] of (await Promise.all(ids.map(aroundOf))).entries()) {
        const next = candidates(around, ANYTHING, there).map((each) => each.id);
        put(ids[index] as string, ANYTHING, next.slice(0, AT_ONCE));
      }
    } catch (error) {
      setFailure((error as Error).message);
    }
  };
  return { expand, expandEach, put, asking, close: () => setAsking(null), failure, there };
}

export type Expansion = ReturnType<typeof useExpansion>;
