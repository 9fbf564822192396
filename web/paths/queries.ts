import type { PathsWithSourcesFragment } from '../graphql/generated/graphql.js';
import { graphql } from '../graphql/generated/index.js';

/** What is known of paths, with the source of each fact. */
export type FoundPaths = PathsWithSourcesFragment;
export type FoundPath = FoundPaths['paths'][number];
export type Fact = FoundPath['relationships'][number];
export type PathEntity = FoundPath['nodes'][number];

graphql(`
  fragment PathsWithSources on FoundPaths {
    totalCount
    truncated
    stoppedBy
    expanded
    paths {
      length
      score
      nodes {
        id
        type
        name(lang: $language)
      }
      relationships {
        id
        relationshipType
        since
        until
        role
        confidence
        ... on Funding {
          amount
          fundingKind
        }
        from {
          id
          name(lang: $language)
        }
        to {
          id
          name(lang: $language)
        }
        evidence {
          source {
            id
            title
            publisher
            url
          }
        }
      }
    }
  }
`);

export const SHORTEST = graphql(`
  query ShortestPaths(
    $from: ID!
    $to: ID!
    $maxLength: Int!
    $first: Int!
    $types: [RelationshipType!]
    $avoid: [ID!]
    $minConfidence: Float
    $language: Language!
  ) {
    shortestPaths(
      from: $from
      to: $to
      maxLength: $maxLength
      first: $first
      types: $types
      avoid: $avoid
      minConfidence: $minConfidence
    ) {
      ...PathsWithSources
    }
  }
`);

export const CONNECTIONS = graphql(`
  query Connections(
    $from: ID!
    $to: ID!
    $maxLength: Int!
    $first: Int!
    $types: [RelationshipType!]
    $avoid: [ID!]
    $minConfidence: Float
    $language: Language!
  ) {
    connections(
      from: $from
      to: $to
      maxLength: $maxLength
      first: $first
      types: $types
      avoid: $avoid
      minConfidence: $minConfidence
    ) {
      ...PathsWithSources
    }
  }
`);

/** The two of each type that most facts are about: they have paths to show. */
export const WELL_CONNECTED = graphql(`
  query WellConnected($language: Language!) {
    universities: rank(by: DEGREE, only: [UNIVERSITY], first: 2) {
      entity {
        id
        name(lang: $language)
      }
    }
    companies: rank(by: DEGREE, only: [COMPANY], first: 2) {
      entity {
        id
        name(lang: $language)
      }
    }
    funds: rank(by: DEGREE, only: [FUND], first: 2) {
      entity {
        id
        name(lang: $language)
      }
    }
    challenges: rank(by: DEGREE, only: [CHALLENGE], first: 2) {
      entity {
        id
        name(lang: $language)
      }
    }
    projects: rank(by: DEGREE, only: [PROJECT], first: 2) {
      entity {
        id
        name(lang: $language)
      }
    }
    organisations: rank(by: DEGREE, only: [OTHER_ORGANISATION], first: 2) {
      entity {
        id
        name(lang: $language)
      }
    }
  }
`);
