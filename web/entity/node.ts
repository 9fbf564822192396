import { ask } from '../graphql/ask.js';
import type { ShowNodeQuery } from '../graphql/generated/graphql.js';
import { graphql } from '../graphql/generated/index.js';
import type { PageLanguage } from '../language.js';
import { schemaLanguage } from './address.js';

const SHOW = graphql(`
  query ShowNode($id: ID!) {
    overview {
      currency
    }
    node(id: $id) {
      __typename
      id
      ... on Entity {
        type
        names {
          lang
          value
        }
        abbreviation
        description
        website
        wikidataId
        rorId
        foundedYear
        degree
        confidence
        evidence {
          quote
          accessed
          source {
            id
            title
            publisher
            url
            date
          }
        }
      }
      ... on Project {
        startDate
        endDate
        totalCost
      }
      ... on Relationship {
        relationshipType
        since
        until
        role
        note
        confidence
        evidence {
          quote
          accessed
          source {
            id
            title
            publisher
            url
            date
          }
        }
        from {
          id
          type
          names {
            lang
            value
          }
        }
        to {
          id
          type
          names {
            lang
            value
          }
        }
      }
      ... on Funding {
        amount
        fundingKind
      }
      ... on Source {
        url
        title
        publisher
        date
      }
    }
  }
`);

type AnyNode = NonNullable<ShowNodeQuery['node']>;

/** An entity as its page shows it, without its lists. */
export type EntityNode = Extract<AnyNode, { names: unknown }>;

/** A fact with both of its ends. */
export type FactNode = Extract<AnyNode, { from: unknown }>;

export type SourceNode = Extract<AnyNode, { publisher: unknown }>;

/** What a description or a fact rests on. */
export type Evidence = EntityNode['evidence'][number];

/** What stands at this address, and the currency of the graph; null where nothing does. */
export interface Shown {
  readonly node: AnyNode | null;
  readonly currency: string | null;
}

export async function loadNode(id: string): Promise<Shown> {
  const { node, overview } = await ask(SHOW, { id });
  return { node: node ?? null, currency: overview?.currency ?? null };
}

type Names = EntityNode['names'];

/** The name in the language of the page, or the one there is. */
export function nameIn(names: Names, language: PageLanguage): string {
  return (names.find(({ lang }) => lang === schemaLanguage(language)) ?? names[0])?.value ?? '';
}

/** The names in other languages. */
export function otherNames(names: Names, language: PageLanguage): Names {
  const shown = nameIn(names, language);
  return names.filter(({ value }) => value !== shown);
}
