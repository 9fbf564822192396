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
  const fault = faultOfClient(formatted);
  if (fault !== null)
    return { ...formatted, message: fault, extensions: { code: code === 'INTERNAL_SERVER_ERROR' ? 'BAD_USER_INPUT' : code } };
  if (code === 'INTERNAL_SERVER_ERROR') return { ...formatted, message: MASKED, extensions: { code } };
  // Apollo gives every error of a validation rule its own code; those of ours that name a limit keep theirs.
  if (code === 'GRAPHQL_VALIDATION_FAILED' && limit !== undefined)
    return { ...formatted, extensions: { ...formatted.extensions, code: 'QUERY_TOO_EXPENSIVE' } };
  return formatted;
}

/** What the client did wrong, where a library says so without a code, or in words of its own insides; null for other errors. */
function faultOfClient({ message, extensions }: GraphQLFormattedError): string | null {
  if (message.includes('Maximum call stack size exceeded')) return 'The document is nested too deep: write it flatter.';
  if (extensions?.code !== 'INTERNAL_SERVER_ERROR') return null;
  if (message === 'provided sha does not match query') return 'The hash of the persisted query is not that of the query beside it.';
  return /^Argument "\w+" (has invalid value|of (required|non-null) type)/.test(message) ? message : null;
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
          } else if (error.originalError !== undefined && (error.extensions.code ?? 'INTERNAL_SERVER_ERROR') === 'INTERNAL_SERVER_ERROR') {
            log.error({ operationName, err: original }, 'an error that is ours');
          }
        }
      },
    };
  },
};

/** How deep variables may be: beyond, reading them would exhaust the stack. */
const VARIABLE_DEPTH = 64;

/** Refuses variables that are nested too deep before anything reads them. */
export const variableDepth: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request: { variables } }) {
        if (!isDeeper(variables, VARIABLE_DEPTH)) return;
        throw new PearlError('BAD_USER_INPUT', `The variables are nested more than ${VARIABLE_DEPTH} deep: write them flatter.`, {
          extensions: { http: { status: 400 } },
        });
      },
    };
  },
};

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((each) => isDeeper(each, depth - 1));
}

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
