import { useCallback } from 'react';
import { type Loaded, useLoaded } from '../../page/useLoaded.js';
import { type Around, around } from './around.js';

const asked = new Map<string, Promise<Around>>();

/** What lies around an entity, asked for once. */
export function aroundOf(id: string): Promise<Around> {
  const answer = asked.get(id) ?? around(id);
  asked.set(id, answer);
  answer.catch(() => asked.delete(id));
  return answer;
}

/** The same, for a component. */
export function useAround(id: string): Loaded<Around> & { readonly again: () => void } {
  return useLoaded(useCallback(() => aroundOf(id), [id]));
}
