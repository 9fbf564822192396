import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../src/graph/port.js';
import { onEachEngine } from '../databases/engines.js';
import { type Seeded, seeded } from '../running/pearl.js';
import { serverOver } from '../running/server.js';

const NAME = 'query ($id: ID!) { fund(id: $id) { id name foundedYear } }';

onEachEngine('answers that are kept', (opened) => {
  let graph: Graph;
  let app: FastifyInstance;
  let reads = 0;

  beforeAll(async () => {
    graph = opened();
    const pearl: Seeded = await seeded(graph, (each) => ({
      ...each,
      read: (statement, options) => {
        reads += 1;
        return each.read(statement, options);
      },
    }));
    app = await serverOver(graph, pearl.engine);
  });

  afterAll(() => app.close());

  const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });

  const get = (query: string, headers: Record<string, string> = { 'apollo-require-preflight': 'yes' }) =>
    app.inject({ method: 'GET', url: '/graphql', query: { query }, headers });

  /** How many statements it takes to answer. */
  async function readsOf(answering: () => Promise<unknown>): Promise<number> {
    const before = reads;
    await answering();
    return reads - before;
  }

  const renamed = (name: string) =>
    graph.write((run) => run({ text: 'MATCH (n:Entity {id: $id}) SET n.name = $name', parameters: { id: 'itf', name } }));

  test('are given without asking the database, from the third time on', async () => {
    const once = () => ask(NAME, { id: 'innohk' });
    expect([await readsOf(once), await readsOf(once), await readsOf(once), await readsOf(once)]).toEqual([1, 1, 0, 0]);
    expect((await once()).body).toBe((await ask(NAME, { id: 'innohk' }, { authorization: 'someone' })).body);
    expect((await once()).headers['content-type']).toBe('application/json; charset=utf-8');
    // Another value, another operation, another reader: another answer.
    expect(await readsOf(() => ask(NAME, { id: 'stg' }))).toBe(1);
    expect(await readsOf(() => ask(`${NAME} `, { id: 'innohk' }))).toBe(1);
    expect(await readsOf(() => ask(NAME, { id: 'innohk' }, { authorization: 'someone' }))).toBe(1);
  });

  test('are kept before they are compressed', async () => {
    const large = '{ entities(first: 400) { nodes { id name description } } }';
    const once = () => ask(large, {}, { 'accept-encoding': 'gzip' });
    expect([await readsOf(once), await readsOf(once), await readsOf(once)]).toEqual([1, 1, 0]);
    const kept = await once();
    expect(kept.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(String(gunzipSync(kept.rawPayload)))).toEqual((await ask(large)).json());
  });

  test('are never older than a write that was acknowledged', async () => {
    for (let round = 0; round < 30; round++) {
      const name = `name ${round}`;
      const asking = Array.from({ length: round % 4 }, () => ask(NAME, { id: 'itf' }));
      await renamed(name);
      expect((await ask(NAME, { id: 'itf' })).json().data.fund.name).toBe(name);
      await Promise.all(asking);
      expect((await ask(NAME, { id: 'itf' })).json().data.fund.name).toBe(name);
    }
  });

  test('are shared by the same request at the same moment', async () => {
    await renamed('a moment ago');
    for (let round = 0; round < 2; round++) await ask(NAME, { id: 'itf' });
    await renamed('now');
    const several = () => Promise.all(Array.from({ length: 10 }, () => ask(NAME, { id: 'itf' })));
    expect(await readsOf(several)).toBe(1);
  });

  test('are not kept where something went wrong, or where the schema itself is asked', async () => {
    const wrong = () => ask('{ funds(first: -1) { totalCount } fund(id: "itf") { id } }');
    for (let round = 0; round < 3; round++) expect(await readsOf(wrong)).toBe(1);
    const priced = () =>
      app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ funds { totalCount } }', extensions: { cost: true } } });
    for (let round = 0; round < 3; round++) expect(await readsOf(priced)).toBe(1);
  });

  test('have a name, by which a client learns that its own is still the same', async () => {
    const text = '{ funds(first: 3) { nodes { id name } } }';
    for (let round = 0; round < 3; round++) await get(text);
    const first = await get(text);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^W\/".+"$/);
    const again = await get(text, { 'apollo-require-preflight': 'yes', 'if-none-match': etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const firstFund = first.json().data.funds.nodes[0].id;
    await graph.write((run) =>
      run({ text: 'MATCH (n:Entity {id: $id}) SET n.name = $name', parameters: { id: firstFund, name: 'Another' } }),
    );
    const changed = await get(text, { 'apollo-require-preflight': 'yes', 'if-none-match': etag });
    expect(changed.statusCode).toBe(200);
    expect(changed.json().data.funds.nodes[0].name).toBe('Another');
  });

  test('are no way round the protection against other pages', async () => {
    const text = '{ funds(first: 3) { nodes { id } } }';
    for (let round = 0; round < 3; round++) expect((await get(text)).statusCode).toBe(200);
    expect((await get(text, {})).statusCode).toBe(400);
    const plain = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: text }),
    });
    expect(plain.statusCode).toBeGreaterThanOrEqual(400);
  });

  test('are counted', async () => {
    const { body } = await app.inject({ method: 'GET', url: '/metrics' });
    for (const answer of ['kept', 'shared', 'made'])
      expect(body).toMatch(new RegExp(`pearl_repeated_answers_total\\{answer="${answer}"\\} [1-9]`));
    expect(body).toMatch(/pearl_kept_answers_bytes [1-9]/);
  });
});
