import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

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
