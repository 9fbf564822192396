import { type GraphQLSchema, OverlappingFieldsCanBeMergedRule, parse, validate } from 'graphql';

/**
 * Whether the fields of an operation can be merged. Names are handed out for each selection, but two fragments that meet in
 * one object may still ask for one field with different arguments: about one in a thousand, which is no operation.
 */
export function mergeable(schema: GraphQLSchema): (operation: { readonly text: string }) => boolean {
  return ({ text }) => validate(schema, parse(text), [OverlappingFieldsCanBeMergedRule]).length === 0;
}
