import { ask } from '../../graphql/ask.js';
import type { ShowRelatedQuery } from '../../graphql/generated/graphql.js';
import { graphql } from '../../graphql/generated/index.js';
import type { PageLanguage } from '../../language.js';
import { schemaLanguage } from '../address.js';

const RELATED = graphql(`
  query ShowRelated($id: ID!, $language: Language!) {
    related(id: $id, first: 10, evidence: 3) {
      sharedCount
      entity {
        id
        type
        name(lang: $language)
      }
      shared {
        entity {
          id
          name(lang: $language)
        }
        withA {
          id
          relationshipType
          from {
            id
            name(lang: $language)
          }
          to {
            id
            name(lang: $language)
          }
        }
        withB {
          id
          relationshipType
          from {
            id
            name(lang: $language)
          }
          to {
            id
            name(lang: $language)
          }
        }
      }
    }
  }
`);

/** An entity with what it shares, and the facts that say so. */
export type Related = NonNullable<ShowRelatedQuery['related']>[number];

export type SharedFact = Related['shared'][number]['withA'][number];

export async function loadRelated(id: string, language: PageLanguage): Promise<readonly Related[]> {
  return (await ask(RELATED, { id, language: schemaLanguage(language) })).related ?? [];
}
