import { type GraphQLFormattedError, type GraphQLSchema, isEnumType } from 'graphql';

/** More values than this are a list to look up, not a sentence to read. */
const MOST = 60;

/** Names the values that an enum has where a document gives one that it has not, and graphql-js knows none that is near. */
export function withChoices(schema: GraphQLSchema, error: GraphQLFormattedError): GraphQLFormattedError {
  const [, name = ''] = /^Value "\w+" does not exist in "(\w+)" enum\.$/.exec(error.message) ?? [];
  const type = schema.getType(name);
  if (!isEnumType(type) || type.getValues().length > MOST) return error;
  const choices = type.getValues().map((value) => value.name);
  return { ...error, message: `${error.message} It has ${choices.join(', ')}.` };
}
