import type { ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCode, HTTP_STATUS } from '../errors.js';
import type { Engine } from '../query/engine.js';
import type { RequestContext } from './apollo.js';

/** An operation as it comes over the wire. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** An answer without an error, or what was wrong, with the HTTP status that says so. */
export type Answer = { readonly data: unknown } | { readonly errors: readonly GraphQLFormattedError[]; readonly status: number };

/** Puts an operation to the public schema on behalf of a request. */
export type Ask = (question: Question) => Promise<Answer>;

/** How routes of other shapes than GraphQL's ask: the same server, limits and executor as at /graphql, so that anyone can query what they show. */
export function asking(apollo: ApolloServer<RequestContext>, engine: Engine): (request: FastifyRequest) => Ask {
  return ({ log, pending }) =>
    async ({ query, variables = {}, operationName }) => {
      const { body, http } = await apollo.executeOperation(
        { query, variables, ...(operationName === undefined ? {} : { operationName }) },
        { contextValue: { engine, log: log as Logger, ...(pending ? { keep: pending.keep } : {}) } },
      );
      const { data, errors } = body.kind === 'single' ? body.singleResult : { data: undefined, errors: undefined };
      return errors === undefined ? { data } : { errors, status: statusOf(errors, http.status) };
    };
}

/** Readers of tables see nothing but the status: an answer of which a part is missing is an error to them. */
function statusOf([first]: readonly GraphQLFormattedError[], status: number | undefined): number {
  if (status !== undefined && status >= 400) return status;
  const code = first?.extensions?.code as ErrorCode | undefined;
  return code === 'INTERNAL_SERVER_ERROR' ? 500 : ((code && HTTP_STATUS[code]) ?? 400);
}
