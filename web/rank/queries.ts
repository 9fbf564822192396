import { graphql } from '../graphql/generated/index.js';

export const RANKING = graphql(`
  query Ranking(
    $by: RankMeasure!
    $first: Int!
    $only: [EntityType!]
    $kinds: [FundingKind!]
    $types: [RelationshipType!]
    $avoid: [ID!]
    $time: Time
    $language: Language!
  ) {
    rank(by: $by, first: $first, only: $only, kinds: $kinds, types: $types, avoid: $avoid, time: $time) {
      rank
      score
      entity {
        id
        type
        name(lang: $language)
      }
    }
  }
`);

export const COMMUNITIES = graphql(`
  query CommunitiesFound(
    $first: Int!
    $members: Int!
    $types: [RelationshipType!]
    $entityTypes: [EntityType!]
    $avoid: [ID!]
    $time: Time
    $language: Language!
  ) {
    communities(
      first: $first
      members: $members
      types: $types
      entityTypes: $entityTypes
      avoid: $avoid
      time: $time
    ) {
      totalCount
      modularity
      partCount
      communities {
        size
        factsWithin
        factsAcross
        central {
          id
          name(lang: $language)
        }
        sectors {
          id
          name(lang: $language)
        }
        members {
          id
          type
          name(lang: $language)
        }
      }
    }
  }
`);

export const BRIDGES = graphql(`
  query BridgesFound(
    $first: Int!
    $types: [RelationshipType!]
    $entityTypes: [EntityType!]
    $avoid: [ID!]
    $time: Time
    $language: Language!
  ) {
    bridges(first: $first, types: $types, entityTypes: $entityTypes, avoid: $avoid, time: $time) {
      parts
      cutOffCount
      entity {
        id
        type
        name(lang: $language)
      }
      cutOff {
        id
        type
        name(lang: $language)
      }
    }
  }
`);
