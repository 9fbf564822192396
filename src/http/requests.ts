import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyError, FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { type ErrorCode, HTTP_STATUS, PearlError } from '../errors.js';

/** A request keeps the id that a proxy gave it, where that is a plain word, and gets one of ours otherwise. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

/** One line in the log for each request, and its id in the answer's headers. */
export const requestLog = fastifyPlugin(async (app: FastifyInstance) => {
  app.addHook('onRequest', async ({ id }, reply) => {
    reply.header('x-request-id', id);
  });
  app.addHook('onResponse', async ({ log, method, routeOptions, url }, { statusCode, elapsedTime }) => {
    log.info({ method, path: routeOptions.url ?? url.split('?')[0], status: statusCode, ms: Math.round(elapsedTime * 10) / 10 }, 'request');
  });
});

const STATUS: Partial<Record<ErrorCode, number>> = { ...HTTP_STATUS, NOT_FOUND: 404, INTERNAL_SERVER_ERROR: 500 };

/** What is wrong with a request before GraphQL sees it is answered in the form of GraphQL's errors, without our insides. */
export const requestErrors = fastifyPlugin(async (app: FastifyInstance) => {
  app.setErrorHandler((error: FastifyError | PearlError, { log }, reply) => {
    if (error instanceof PearlError) return reply.code(STATUS[error.code] ?? 400).send(problem(error.message, error.code));
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error }, 'an error that is ours');
    const message = status >= 500 ? 'Something went wrong in the service.' : error.message;
    return reply.code(status).send(problem(message, status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST'));
  });
  app.setNotFoundHandler(({ method, url }, reply) =>
    reply.code(404).send(problem(`There is nothing at ${method} ${url.split('?')[0]}.`, 'NOT_FOUND')),
  );
});

/** An error in the form of GraphQL's answers. */
export function problem(message: string, code: ErrorCode): { errors: { message: string; extensions: { code: ErrorCode } }[] } {
  return { errors: [{ message, extensions: { code } }] };
}
