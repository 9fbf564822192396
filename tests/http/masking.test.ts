import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createServer } from '../../src/http/server.js';
import { pearlSchema } from '../running/pearl.js';

/** A fault of ours: the client learns that it happened, the log learns what. */
let app: FastifyInstance;
const lines: Record<string, unknown>[] = [];

beforeAll(async () => {
  const log = pino({ base: null }, new Writable({ write: (line, _, done) => done(void lines.push(JSON.parse(String(line)))) }));
  const engine = {
    resolve: () => Promise.reject(new Error('MATCH (secret) RETURN secret')),
    complete: () => Promise.reject(new Error('MATCH (secret) RETURN secret')),
    plans: () => ({ hits: 0, misses: 0, kept: 0 }),
  };
  const config = {
    PEARL_MAX_TOKENS: 1000,
    PEARL_MAX_ALIASES: 10,
    PEARL_MAX_ROOT_FIELDS: 10,
    PEARL_MAX_FIRST: 10,
    PEARL_MAX_LISTS: 10,
    PEARL_CORS_ORIGIN: undefined,
    PEARL_CACHE_MB: 0,
    PEARL_CACHE_SECONDS: 0,
  };
  app = await createServer({
    config,
    log,
    schema: pearlSchema().schema,
    engine,
    graph: { version: async () => null },
    isReady: async () => false,
  });
});

afterAll(() => app.close());

test('an error of ours is masked for the client and told to the log, with the same request id', async () => {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ funds { totalCount } }' } });
  expect(answer.json()).toEqual({
    data: { funds: null },
    errors: [
      {
        message: 'Something went wrong in the service. Its log has the details, under the id in the header x-request-id of this answer.',
        locations: [{ line: 1, column: 3 }],
        path: ['funds'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
  const told = lines.find(({ msg }) => msg === 'an error that is ours');
  expect(told).toMatchObject({ reqId: answer.headers['x-request-id'], err: { message: 'MATCH (secret) RETURN secret' } });
});

test('one line a request, without what was asked', async () => {
  await app.inject({ method: 'GET', url: '/health/live?token=abc' });
  expect(lines.filter(({ msg, path }) => msg === 'request' && path === '/health/live')).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain('token=abc');
});

test('readiness follows the database', async () => {
  expect((await app.inject('/health/ready')).statusCode).toBe(503);
  expect((await app.inject('/health/live')).statusCode).toBe(200);
});
