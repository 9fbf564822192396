import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, HTTP_STATUS, PearlError } from '../errors.js';
import type { RequestContext } from './apollo.js';

/** What a client sees of an error that is ours: that it happened, and nothing of how. */
const MASKED = 'Something went wrong in the service. Its log has the details, under the id in the header x-request-id of this answer.';

/** Lets errors that speak to the client through, and masks every other one. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code, limit } = formatted.extensions ?? {};
  if (code === 'INTERNAL_SERVER_ERROR') return { ...formatted, message: MASKED, extensions: { code } };
  // Apollo gives every error of a validation rule its own code; those of ours that name a limit keep theirs.
  if (code === 'GRAPHQL_VALIDATION_FAILED' && limit !== undefined)
    return { ...formatted, extensions: { ...formatted.extensions, code: 'QUERY_TOO_EXPENSIVE' } };
  return formatted;
}

/** Writes to the log what clients are not told: our own failures, and why the database did not answer. */
export const logErrors: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { log }, operationName }) {
        for (const error of errors) {
          const original = unwrapResolverError(error);
          if (original instanceof PearlError) {
            if (original.originalError !== undefined)
              log.warn({ operationName, code: original.code, reason: original.originalError.message }, original.message);
          } else if (error.extensions.code === undefined || error.extensions.code === 'INTERNAL_SERVER_ERROR') {
            log.error({ operationName, err: original }, 'an error that is ours');
          }
        }
      },
    };
  },
};

/** An answer in which every root field failed for the same reason says so by its HTTP status too; a partial answer is 200. */
export const httpStatus: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const { data, errors = [] } = response.body.singleResult;
        if (errors.length === 0 || data === undefined || data === null || Object.values(data).some((value) => value !== null)) return;
        const statuses = new Set(errors.map(({ extensions }) => HTTP_STATUS[extensions?.code as ErrorCode]));
        const [status] = statuses;
        if (statuses.size === 1 && status !== undefined) response.http.status = status;
      },
    };
  },
};
