import { LANGUAGES } from '../graphql/about.js';
import type { RelationshipType, ShortestPathsQueryVariables } from '../graphql/generated/graphql.js';
import type { PageLanguage } from '../language.js';
import { numberIn } from '../page/address.js';

/** The lists that the page has: all shortest paths, or those that say most. */
export const VIEWS = ['shortest', 'specific'] as const;
export type View = (typeof VIEWS)[number];

/** How many steps a path may have. */
export const STEPS_ALLOWED = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The most steps when nobody said: a search for all connections looks at much more. */
const STEPS: Readonly<Record<View, number>> = { shortest: 6, specific: 4 };

/** How many paths are shown, and how many when asked for more. */
export const PATHS_SHOWN = [10, 30, 100] as const;

/** What the address asks. */
export interface Question {
  readonly from: string | null;
  readonly to: string | null;
  readonly view: View;
  readonly steps: number;
  readonly confidence: number;
  readonly types: readonly RelationshipType[];
  readonly avoid: readonly string[];
  readonly first: number;
}

export function questionOf(address: URLSearchParams): Question {
  const view = VIEWS.find((each) => each === address.get('view')) ?? 'shortest';
  return {
    from: address.get('from') || null,
    to: address.get('to') || null,
    view,
    steps: STEPS_ALLOWED.find((each) => String(each) === address.get('steps')) ?? STEPS[view],
    confidence: numberIn(address, 'confidence', 0, 1) ?? 0,
    types: address.getAll('types') as RelationshipType[],
    avoid: address.getAll('avoid'),
    first: PATHS_SHOWN.find((each) => String(each) === address.get('first')) ?? PATHS_SHOWN[0],
  };
}

/** The question for the server; null until both ends are chosen. */
export function variablesOf(question: Question, language: PageLanguage): ShortestPathsQueryVariables | null {
  const { from, to, steps, first, types, avoid, confidence } = question;
  if (from === null || to === null) return null;
  return {
    from,
    to,
    maxLength: steps,
    first,
    ...(types.length > 0 ? { types } : {}),
    ...(avoid.length > 0 ? { avoid } : {}),
    ...(confidence > 0 ? { minConfidence: confidence } : {}),
    language: LANGUAGES[language],
  };
}
