import type { GapsFoundQuery } from '../graphql/generated/graphql.js';
import { graphql } from '../graphql/generated/index.js';

/** A gap with how many have it; whom it is about is asked for when somebody wants to know. */
export type Gap = NonNullable<GapsFoundQuery['gaps']>[number];

export const GAPS = graphql(`
  query GapsFound($place: ID, $confidenceBelow: Float!) {
    gaps(place: $place, confidenceBelow: $confidenceBelow) {
      name
      sentence
      kind
      count
      total
    }
  }
`);

export const WITH_GAP = graphql(`
  query EntitiesWithGap(
    $gap: GapName!
    $place: ID
    $confidenceBelow: Float!
    $first: Int
    $after: String
    $language: Language!
  ) {
    gaps(only: [$gap], place: $place, confidenceBelow: $confidenceBelow) {
      name
      sentence
      count
      total
      entities(first: $first, after: $after, orderBy: [{ name: ASC }]) {
        nodes {
          id
          type
          name(lang: $language)
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
