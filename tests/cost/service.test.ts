import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Graph } from '../../src/graph/port.js';
import { createServer } from '../../src/http/server.js';
import { guessed } from '../../src/query/cost/statistics.js';
import { createEngine } from '../../src/query/engine.js';
import { LIMITS, pearlSchema } from '../running/pearl.js';

/** A service whose database only counts how often it is asked, and whose root fields may cost 5,000. */
const LIMIT = 5000;
const read = jest.fn<Graph['read']>();
let app: FastifyInstance;

beforeAll(async () => {
  const { schema, model } = pearlSchema();
  const budget = { limit: LIMIT, statistics: () => guessed(model) };
  const engine = createEngine({ graph: { read } as unknown as Graph, model, limits: LIMITS, decoding: { baseUrl: '' }, budget });
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
    log: pino({ level: 'silent' }),
    schema,
    engine,
    graph: { version: async () => null },
    isReady: async () => true,
  });
});

afterAll(() => app.close());

beforeEach(() => {
  read.mockReset().mockResolvedValue([[7]]);
});

const ask = async (query: string, extensions?: unknown) =>
  (await app.inject({ method: 'POST', url: '/graphql', payload: { query, extensions } })).json();

const QUERY = '{ all: funds { totalCount } fund(id: "itf") { projects { nodes { name } } } }';
const MONSTER = '{ entities(first: 1000) { nodes { relationships(first: 100) { nodes { relationships { totalCount } } } } } }';

describe('extensions: { cost: true }', () => {
  test('tells what each root field costs, list by list, beside the answer', async () => {
    const { data, extensions } = await ask('{ all: funds { totalCount } }', { cost: true });
    expect(data).toEqual({ all: { totalCount: 7 } });
    expect(extensions).toEqual({
      cost: { total: 1, limit: LIMIT, fields: { all: { cost: 1, lists: [{ name: 'Query.funds', cost: 1 }] } } },
    });
    const { cost } = (await ask(QUERY, { cost: true })).extensions;
    expect(cost.total).toBe(cost.fields.all.cost + cost.fields.fund.cost);
    expect(cost.fields.fund.lists.map(({ name }: { name: string }) => name)).toEqual(['Fund.projects', 'Fund by id']);
  });

  test('by GET too', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ funds { totalCount } }')}&extensions=${encodeURIComponent('{"cost":true}')}`;
    const answer = await app.inject({ url, headers: { 'apollo-require-preflight': 'yes' } });
    expect(answer.json().extensions.cost).toMatchObject({ total: 1, limit: LIMIT });
  });

  test.each([undefined, {}, { cost: false }, { cost: 'yes' }, { dryRun: 1 }, { other: true }])('nothing is told for %j', async (wish) => {
    expect(await ask('{ funds { totalCount } }', wish)).toEqual({ data: { funds: { totalCount: 7 } } });
  });

  test('nothing is told of a document that is wrong, or that asks the schema alone', async () => {
    expect(await ask('{ funds { nope } }', { cost: true })).not.toHaveProperty('extensions');
    expect(await ask('{ __typename }', { cost: true })).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('extensions: { dryRun: true }', () => {
  test('prices the operation and reads nothing', async () => {
    const { data, errors, extensions } = await ask(QUERY, { dryRun: true });
    expect({ data, errors }).toEqual({ data: { all: null, fund: null }, errors: undefined });
    expect(extensions.cost.fields).toEqual((await ask(QUERY, { cost: true })).extensions.cost.fields);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('says of a query that would be refused that it would be, and what it would have cost', async () => {
    const { data, errors, extensions } = await ask(MONSTER, { dryRun: true });
    expect(data).toEqual({ entities: null });
    expect(errors[0].extensions.code).toBe('QUERY_TOO_EXPENSIVE');
    expect(extensions.cost.total).toBe(errors[0].extensions.cost);
    expect(read).not.toHaveBeenCalled();
  });
});

test('a root field that is expected to cost too much is refused with its costliest list; the others are answered', async () => {
  const { data, errors } = await ask(`{ funds { totalCount } ${MONSTER.slice(1)}`);
  expect(data).toEqual({ funds: { totalCount: 7 }, entities: null });
  const [{ message, path, extensions }] = errors;
  expect(extensions).toEqual({
    code: 'QUERY_TOO_EXPENSIVE',
    cost: expect.any(Number),
    limit: LIMIT,
    costliest: expect.stringMatching(/\.relationships$/),
  });
  expect(path).toEqual(['entities']);
  expect(message).toMatch(
    /^This field is expected to cost \d+ accesses to the database; the limit is 5000\. Most of it comes from \w+\.relationships, \d+: give the lists above it a smaller `first`, or start from fewer ids\.$/,
  );
  expect(read).toHaveBeenCalledTimes(1);
});
