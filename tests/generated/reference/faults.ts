import { GraphQLError } from 'graphql';

/** The error of an argument that means nothing. Messages are not compared. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

export function cursorInvalid(): GraphQLError {
  return new GraphQLError('This is no cursor of this list.', { extensions: { code: 'CURSOR_INVALID' } });
}
