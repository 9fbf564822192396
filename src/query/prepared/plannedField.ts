import type { GraphQLResolveInfo } from 'graphql';

/** A root field of an operation, as resolvers are told of it: what planning, and answering it, needs to know. */
export type PlannedField = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'operation' | 'variableValues' | 'fieldName' | 'fieldNodes' | 'parentType' | 'path'
>;
