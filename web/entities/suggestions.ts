import { ask } from '../graphql/ask.js';
import type { EntityType } from '../graphql/generated/graphql.js';
import { graphql } from '../graphql/generated/index.js';
import type { PageLanguage } from '../language.js';

const SUGGEST = graphql(`
  query SuggestEntities($prefix: String!, $language: Language!, $types: [EntityType!]) {
    suggest(prefix: $prefix, types: $types, first: 8) {
      node {
        id
        type
        name(lang: $language)
      }
    }
  }
`);

/** An entity that may be meant. */
export interface Suggestion {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** What may be meant by the letters typed so far, the likeliest first. */
export async function suggestions(
  prefix: string,
  language: PageLanguage,
  signal?: AbortSignal,
  types?: readonly EntityType[],
): Promise<readonly Suggestion[]> {
  if (prefix.trim() === '') return [];
  const { suggest } = await ask(SUGGEST, { prefix, language: language === 'en' ? 'EN' : 'ZH_HANT', types: types ?? null }, signal);
  return suggest?.map(({ node: { id, type, name } }) => ({ id, type, name })) ?? [];
}
