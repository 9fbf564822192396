import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';

/** Every `extensions.code` that Pearl itself puts on an error. Apollo adds its own for documents that do not parse or validate. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'CURSOR_INVALID'
  | 'QUERY_TOO_EXPENSIVE'
  | 'DEADLINE_EXCEEDED'
  | 'DATABASE_UNAVAILABLE'
  | 'CONFLICT'
  | 'NOT_FOUND'
  | 'BAD_REQUEST'
  | 'INTERNAL_SERVER_ERROR';

/** HTTP status of an answer in which every root field failed with this code; others are answered with 200. */
export const HTTP_STATUS: Partial<Record<ErrorCode, number>> = {
  DATABASE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
};

/** An error that a client may see: its message is a sentence for them, and it never carries Cypher, driver text or secrets. */
export class PearlError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options: GraphQLErrorOptions = {}) {
    super(message, { ...options, extensions: { ...options.extensions, code } });
    this.name = 'PearlError';
    this.code = code;
  }
}

/** The database cannot be reached. `reason` is for the log (as `cause`), never for the client. */
export function databaseUnavailable(reason: unknown): PearlError {
  const cause = reason instanceof Error ? reason : new Error(String(reason));
  return new PearlError(
    'DATABASE_UNAVAILABLE',
    'The graph database does not answer at the moment. Nothing is wrong with your query: try again shortly.',
    { originalError: cause },
  );
}

/** A setting, a file or an argument of the command line is wrong: said in one sentence, without a stack, and the process ends. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}

/** ' Did you mean "a" or "b"?' with the nearest of `options`, or nothing where none is near. */
export function nearest(input: string, options: readonly string[]): string {
  return didYouMean(suggestionList(input, options).slice(0, 3));
}
