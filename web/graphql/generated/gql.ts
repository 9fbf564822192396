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
    "\n  query AroundEntity($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Entity {\n        description\n        website\n        out: relationships(direction: OUT, first: 0) {\n          groups(by: [RELATIONSHIP_TYPE, TYPE], first: 500) {\n            nodes {\n              keys {\n                value\n              }\n              count\n            }\n          }\n        }\n        in: relationships(direction: IN, first: 0) {\n          groups(by: [RELATIONSHIP_TYPE, TYPE], first: 500) {\n            nodes {\n              keys {\n                value\n              }\n              count\n            }\n          }\n        }\n        relationships(first: 500, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            relationship {\n              id\n              relationshipType\n              role\n              since\n              until\n              confidence\n              from {\n                id\n              }\n              evidence {\n                source {\n                  id\n                  title\n                  url\n                }\n              }\n            }\n            node {\n              id\n              type\n              degree\n              english: name(lang: EN)\n              chinese: name(lang: ZH_HANT)\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.AroundEntityDocument,
    "\n  query CanvasEntities($ids: [ID!]!, $among: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n      ... on Entity {\n        type\n        degree\n        english: name(lang: EN)\n        chinese: name(lang: ZH_HANT)\n        relationships(first: 1000, where: { node: { id: { in: $among } } }) {\n          edges {\n            relationship {\n              id\n              relationshipType\n              since\n              until\n              confidence\n              from {\n                id\n              }\n              to {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CanvasEntitiesDocument,
    "\n  query BestConnected {\n    rank(by: DEGREE, first: 100) {\n      score\n      entity {\n        id\n        type\n        english: name(lang: EN)\n        chinese: name(lang: ZH_HANT)\n      }\n    }\n  }\n": typeof types.BestConnectedDocument,
};
const documents: Documents = {
    "\n  query SuggestEntities($prefix: String!, $language: Language!, $types: [EntityType!]) {\n    suggest(prefix: $prefix, types: $types, first: 8) {\n      node {\n        id\n        type\n        name(lang: $language)\n      }\n    }\n  }\n": types.SuggestEntitiesDocument,
    "\n  query AroundEntity($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Entity {\n        description\n        website\n        out: relationships(direction: OUT, first: 0) {\n          groups(by: [RELATIONSHIP_TYPE, TYPE], first: 500) {\n            nodes {\n              keys {\n                value\n              }\n              count\n            }\n          }\n        }\n        in: relationships(direction: IN, first: 0) {\n          groups(by: [RELATIONSHIP_TYPE, TYPE], first: 500) {\n            nodes {\n              keys {\n                value\n              }\n              count\n            }\n          }\n        }\n        relationships(first: 500, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            relationship {\n              id\n              relationshipType\n              role\n              since\n              until\n              confidence\n              from {\n                id\n              }\n              evidence {\n                source {\n                  id\n                  title\n                  url\n                }\n              }\n            }\n            node {\n              id\n              type\n              degree\n              english: name(lang: EN)\n              chinese: name(lang: ZH_HANT)\n            }\n          }\n        }\n      }\n    }\n  }\n": types.AroundEntityDocument,
    "\n  query CanvasEntities($ids: [ID!]!, $among: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n      ... on Entity {\n        type\n        degree\n        english: name(lang: EN)\n        chinese: name(lang: ZH_HANT)\n        relationships(first: 1000, where: { node: { id: { in: $among } } }) {\n          edges {\n            relationship {\n              id\n              relationshipType\n              since\n              until\n              confidence\n              from {\n                id\n              }\n              to {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CanvasEntitiesDocument,
    "\n  query BestConnected {\n    rank(by: DEGREE, first: 100) {\n      score\n      entity {\n        id\n        type\n        english: name(lang: EN)\n        chinese: name(lang: ZH_HANT)\n      }\n    }\n  }\n": types.BestConnectedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestEntities($prefix: String!, $language: Language!, $types: [EntityType!]) {\n    suggest(prefix: $prefix, types: $types, first: 8) {\n      node {\n        id\n        type\n        name(lang: $language)\n      }\n    }\n  }\n"): typeof import('./graphql.js').SuggestEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AroundEntity($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Entity {\n        description\n        website\n        out: relationships(direction: OUT, first: 0) {\n          groups(by: [RELATIONSHIP_TYPE, TYPE], first: 500) {\n            nodes {\n              keys {\n                value\n              }\n              count\n            }\n          }\n        }\n        in: relationships(direction: IN, first: 0) {\n          groups(by: [RELATIONSHIP_TYPE, TYPE], first: 500) {\n            nodes {\n              keys {\n                value\n              }\n              count\n            }\n          }\n        }\n        relationships(first: 500, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            relationship {\n              id\n              relationshipType\n              role\n              since\n              until\n              confidence\n              from {\n                id\n              }\n              evidence {\n                source {\n                  id\n                  title\n                  url\n                }\n              }\n            }\n            node {\n              id\n              type\n              degree\n              english: name(lang: EN)\n              chinese: name(lang: ZH_HANT)\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').AroundEntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CanvasEntities($ids: [ID!]!, $among: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n      ... on Entity {\n        type\n        degree\n        english: name(lang: EN)\n        chinese: name(lang: ZH_HANT)\n        relationships(first: 1000, where: { node: { id: { in: $among } } }) {\n          edges {\n            relationship {\n              id\n              relationshipType\n              since\n              until\n              confidence\n              from {\n                id\n              }\n              to {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CanvasEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BestConnected {\n    rank(by: DEGREE, first: 100) {\n      score\n      entity {\n        id\n        type\n        english: name(lang: EN)\n        chinese: name(lang: ZH_HANT)\n      }\n    }\n  }\n"): typeof import('./graphql.js').BestConnectedDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
