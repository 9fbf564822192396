import { numberIn } from '../page/address.js';

/** Below this a description counts as unsure, unless the address says otherwise: as the server has it. */
const CONFIDENCE = 0.7;

/** What the address asks, and which gaps are open. */
export interface Question {
  readonly place: string | null;
  readonly confidenceBelow: number;
  readonly open: readonly string[];
}

export function questionOf(address: URLSearchParams): Question {
  return {
    place: address.get('place') || null,
    confidenceBelow: numberIn(address, 'below', 0, 1) ?? CONFIDENCE,
    open: address.getAll('open'),
  };
}

/** The same for the server. */
export function variablesOf({ place, confidenceBelow }: Question) {
  return { ...(place === null ? {} : { place }), confidenceBelow };
}
