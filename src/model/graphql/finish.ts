import { type GraphQLFieldResolver, GraphQLInputObjectType, GraphQLObjectType, type GraphQLSchema, isAbstractType } from 'graphql';
import { isOneOfInput } from './decorate.js';

export interface Finish {
  /** Answers a planned root field. */
  readonly resolveRoot: GraphQLFieldResolver<unknown, never, never>;
  /** The name of the concrete type of a planned row. */
  readonly typeName: (row: unknown) => string | undefined;
}

/**
 * What type-graphql cannot say, said once to the schema it built: planned root fields are answered by the engine, all
 * fields below them are read from its rows, order inputs take exactly one key, and concrete types are named by the row.
 */
export function finish(schema: GraphQLSchema, { resolveRoot, typeName }: Finish): GraphQLSchema {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (type instanceof GraphQLInputObjectType && isOneOfInput(type.name)) type.isOneOf = true;
    if (isAbstractType(type)) type.resolveType = typeName;
    if (!(type instanceof GraphQLObjectType)) continue;
    for (const field of Object.values(type.getFields())) {
      if (type !== query) delete field.resolve;
      else if (field.extensions.read !== undefined) field.resolve = resolveRoot as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}
