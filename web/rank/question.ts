import { LANGUAGES } from '../graphql/about.js';
import type { EntityType, FundingKind, RankMeasure, RelationshipType } from '../graphql/generated/graphql.js';
import type { PageLanguage } from '../language.js';

/** What the page can show: the measures of `rank`, and what else is known of the network as a whole. */
export const VIEWS = ['DEGREE', 'PAGERANK', 'BETWEENNESS', 'FUNDING_RECEIVED', 'COMMUNITIES', 'BRIDGES'] as const;
export type View = (typeof VIEWS)[number];

/** How many entities are shown, and how many when asked for more. */
export const SHOWN = [25, 100, 1000] as const;

const KINDS: readonly FundingKind[] = ['GRANT', 'ALLOCATION', 'DONATION', 'PLANNED'];

/** What the address asks. */
export interface Question {
  readonly view: View;
  readonly types: readonly RelationshipType[];
  readonly entityTypes: readonly EntityType[];
  readonly avoid: readonly string[];
  /** A year; null for any time. */
  readonly asOf: string | null;
  /** Whether facts count of which nobody knows since when they hold. */
  readonly undated: boolean;
  /** The kind of money; null for all. */
  readonly kind: FundingKind | null;
  readonly first: number;
}

export function questionOf(address: URLSearchParams): Question {
  const asOf = address.get('asOf');
  const kind = address.get('kind') ?? 'GRANT';
  return {
    view: VIEWS.find((each) => each === address.get('by')) ?? 'DEGREE',
    types: address.getAll('types') as RelationshipType[],
    entityTypes: address.getAll('entityTypes') as EntityType[],
    avoid: address.getAll('avoid'),
    asOf: asOf !== null && /^\d{4}$/.test(asOf) ? asOf : null,
    undated: address.get('undated') === 'yes',
    kind: KINDS.find((each) => each === kind) ?? null,
    first: SHOWN.find((each) => String(each) === address.get('first')) ?? SHOWN[0],
  };
}

/** What every view narrows by. */
function narrowed({ types, avoid, asOf, undated }: Question, language: PageLanguage) {
  return {
    ...(types.length > 0 ? { types } : {}),
    ...(avoid.length > 0 ? { avoid } : {}),
    ...(asOf === null ? {} : { time: { asOf, undated: undated ? ('INCLUDE' as const) : ('EXCLUDE' as const) } }),
    language: LANGUAGES[language],
  };
}

export function rankingVariables(question: Question & { readonly view: RankMeasure }, language: PageLanguage) {
  const { view, first, entityTypes, kind } = question;
  return {
    by: view,
    first,
    ...(entityTypes.length > 0 ? { only: entityTypes } : {}),
    ...(view === 'FUNDING_RECEIVED' && kind !== null ? { kinds: [kind] } : {}),
    ...narrowed(question, language),
  };
}

export function networkVariables(question: Question, language: PageLanguage) {
  const { first, entityTypes } = question;
  return { first, ...(entityTypes.length > 0 ? { entityTypes } : {}), ...narrowed(question, language) };
}
