/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query SuggestEntities($prefix: String!, $language: Language!, $types: [EntityType!]) {\n    suggest(prefix: $prefix, types: $types, first: 8) {\n      node {\n        id\n        type\n        name(lang: $language)\n      }\n    }\n  }\n": typeof types.SuggestEntitiesDocument,
    "\n  query TypesAndCurrency {\n    overview {\n      currency\n      entities {\n        type\n        count\n      }\n      relationships {\n        type\n        count\n      }\n    }\n  }\n": typeof types.TypesAndCurrencyDocument,
    "\n  fragment PathsWithSources on FoundPaths {\n    totalCount\n    truncated\n    stoppedBy\n    expanded\n    paths {\n      length\n      score\n      nodes {\n        id\n        type\n        name(lang: $language)\n      }\n      relationships {\n        id\n        relationshipType\n        since\n        until\n        role\n        confidence\n        ... on Funding {\n          amount\n          fundingKind\n        }\n        from {\n          id\n          name(lang: $language)\n        }\n        to {\n          id\n          name(lang: $language)\n        }\n        evidence {\n          source {\n            id\n            title\n            publisher\n            url\n          }\n        }\n      }\n    }\n  }\n": typeof types.PathsWithSourcesFragmentDoc,
    "\n  query ShortestPaths(\n    $from: ID!\n    $to: ID!\n    $maxLength: Int!\n    $first: Int!\n    $types: [RelationshipType!]\n    $avoid: [ID!]\n    $minConfidence: Float\n    $language: Language!\n  ) {\n    shortestPaths(\n      from: $from\n      to: $to\n      maxLength: $maxLength\n      first: $first\n      types: $types\n      avoid: $avoid\n      minConfidence: $minConfidence\n    ) {\n      ...PathsWithSources\n    }\n  }\n": typeof types.ShortestPathsDocument,
    "\n  query Connections(\n    $from: ID!\n    $to: ID!\n    $maxLength: Int!\n    $first: Int!\n    $types: [RelationshipType!]\n    $avoid: [ID!]\n    $minConfidence: Float\n    $language: Language!\n  ) {\n    connections(\n      from: $from\n      to: $to\n      maxLength: $maxLength\n      first: $first\n      types: $types\n      avoid: $avoid\n      minConfidence: $minConfidence\n    ) {\n      ...PathsWithSources\n    }\n  }\n": typeof types.ConnectionsDocument,
    "\n  query NamesOfIds($ids: [ID!]!, $language: Language!) {\n    nodes(ids: $ids) {\n      id\n      ... on Entity {\n        name(lang: $language)\n      }\n    }\n  }\n": typeof types.NamesOfIdsDocument,
    "\n  query WellConnected($language: Language!) {\n    universities: rank(by: DEGREE, only: [UNIVERSITY], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    companies: rank(by: DEGREE, only: [COMPANY], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    funds: rank(by: DEGREE, only: [FUND], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    challenges: rank(by: DEGREE, only: [CHALLENGE], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    projects: rank(by: DEGREE, only: [PROJECT], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    organisations: rank(by: DEGREE, only: [OTHER_ORGANISATION], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n  }\n": typeof types.WellConnectedDocument,
};
const documents: Documents = {
    "\n  query SuggestEntities($prefix: String!, $language: Language!, $types: [EntityType!]) {\n    suggest(prefix: $prefix, types: $types, first: 8) {\n      node {\n        id\n        type\n        name(lang: $language)\n      }\n    }\n  }\n": types.SuggestEntitiesDocument,
    "\n  query TypesAndCurrency {\n    overview {\n      currency\n      entities {\n        type\n        count\n      }\n      relationships {\n        type\n        count\n      }\n    }\n  }\n": types.TypesAndCurrencyDocument,
    "\n  fragment PathsWithSources on FoundPaths {\n    totalCount\n    truncated\n    stoppedBy\n    expanded\n    paths {\n      length\n      score\n      nodes {\n        id\n        type\n        name(lang: $language)\n      }\n      relationships {\n        id\n        relationshipType\n        since\n        until\n        role\n        confidence\n        ... on Funding {\n          amount\n          fundingKind\n        }\n        from {\n          id\n          name(lang: $language)\n        }\n        to {\n          id\n          name(lang: $language)\n        }\n        evidence {\n          source {\n            id\n            title\n            publisher\n            url\n          }\n        }\n      }\n    }\n  }\n": types.PathsWithSourcesFragmentDoc,
    "\n  query ShortestPaths(\n    $from: ID!\n    $to: ID!\n    $maxLength: Int!\n    $first: Int!\n    $types: [RelationshipType!]\n    $avoid: [ID!]\n    $minConfidence: Float\n    $language: Language!\n  ) {\n    shortestPaths(\n      from: $from\n      to: $to\n      maxLength: $maxLength\n      first: $first\n      types: $types\n      avoid: $avoid\n      minConfidence: $minConfidence\n    ) {\n      ...PathsWithSources\n    }\n  }\n": types.ShortestPathsDocument,
    "\n  query Connections(\n    $from: ID!\n    $to: ID!\n    $maxLength: Int!\n    $first: Int!\n    $types: [RelationshipType!]\n    $avoid: [ID!]\n    $minConfidence: Float\n    $language: Language!\n  ) {\n    connections(\n      from: $from\n      to: $to\n      maxLength: $maxLength\n      first: $first\n      types: $types\n      avoid: $avoid\n      minConfidence: $minConfidence\n    ) {\n      ...PathsWithSources\n    }\n  }\n": types.ConnectionsDocument,
    "\n  query NamesOfIds($ids: [ID!]!, $language: Language!) {\n    nodes(ids: $ids) {\n      id\n      ... on Entity {\n        name(lang: $language)\n      }\n    }\n  }\n": types.NamesOfIdsDocument,
    "\n  query WellConnected($language: Language!) {\n    universities: rank(by: DEGREE, only: [UNIVERSITY], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    companies: rank(by: DEGREE, only: [COMPANY], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    funds: rank(by: DEGREE, only: [FUND], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    challenges: rank(by: DEGREE, only: [CHALLENGE], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    projects: rank(by: DEGREE, only: [PROJECT], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    organisations: rank(by: DEGREE, only: [OTHER_ORGANISATION], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n  }\n": types.WellConnectedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestEntities($prefix: String!, $language: Language!, $types: [EntityType!]) {\n    suggest(prefix: $prefix, types: $types, first: 8) {\n      node {\n        id\n        type\n        name(lang: $language)\n      }\n    }\n  }\n"): typeof import('./graphql.js').SuggestEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TypesAndCurrency {\n    overview {\n      currency\n      entities {\n        type\n        count\n      }\n      relationships {\n        type\n        count\n      }\n    }\n  }\n"): typeof import('./graphql.js').TypesAndCurrencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PathsWithSources on FoundPaths {\n    totalCount\n    truncated\n    stoppedBy\n    expanded\n    paths {\n      length\n      score\n      nodes {\n        id\n        type\n        name(lang: $language)\n      }\n      relationships {\n        id\n        relationshipType\n        since\n        until\n        role\n        confidence\n        ... on Funding {\n          amount\n          fundingKind\n        }\n        from {\n          id\n          name(lang: $language)\n        }\n        to {\n          id\n          name(lang: $language)\n        }\n        evidence {\n          source {\n            id\n            title\n            publisher\n            url\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PathsWithSourcesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShortestPaths(\n    $from: ID!\n    $to: ID!\n    $maxLength: Int!\n    $first: Int!\n    $types: [RelationshipType!]\n    $avoid: [ID!]\n    $minConfidence: Float\n    $language: Language!\n  ) {\n    shortestPaths(\n      from: $from\n      to: $to\n      maxLength: $maxLength\n      first: $first\n      types: $types\n      avoid: $avoid\n      minConfidence: $minConfidence\n    ) {\n      ...PathsWithSources\n    }\n  }\n"): typeof import('./graphql.js').ShortestPathsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Connections(\n    $from: ID!\n    $to: ID!\n    $maxLength: Int!\n    $first: Int!\n    $types: [RelationshipType!]\n    $avoid: [ID!]\n    $minConfidence: Float\n    $language: Language!\n  ) {\n    connections(\n      from: $from\n      to: $to\n      maxLength: $maxLength\n      first: $first\n      types: $types\n      avoid: $avoid\n      minConfidence: $minConfidence\n    ) {\n      ...PathsWithSources\n    }\n  }\n"): typeof import('./graphql.js').ConnectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamesOfIds($ids: [ID!]!, $language: Language!) {\n    nodes(ids: $ids) {\n      id\n      ... on Entity {\n        name(lang: $language)\n      }\n    }\n  }\n"): typeof import('./graphql.js').NamesOfIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WellConnected($language: Language!) {\n    universities: rank(by: DEGREE, only: [UNIVERSITY], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    companies: rank(by: DEGREE, only: [COMPANY], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    funds: rank(by: DEGREE, only: [FUND], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    challenges: rank(by: DEGREE, only: [CHALLENGE], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    projects: rank(by: DEGREE, only: [PROJECT], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n    organisations: rank(by: DEGREE, only: [OTHER_ORGANISATION], first: 2) {\n      entity {\n        id\n        name(lang: $language)\n      }\n    }\n  }\n"): typeof import('./graphql.js').WellConnectedDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
