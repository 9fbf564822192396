import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import { strFromU8, unzipSync } from 'fflate';
import type { Graph } from '../../src/graph/port.js';
import { readSavedQueries } from '../../src/saved/readSavedQueries.js';
import { onEachEngine } from '../databases/engines.js';
import { type Seeded, seeded } from '../running/pearl.js';
import { serverOver } from '../running/server.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

onEachEngine('answers as tables', (opened) => {
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

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers });
  const csv = (query: string, others: Record<string, string> = {}) => get(`/graphql.csv?${new URLSearchParams({ query, ...others })}`);
  const rowsOf = (body: string): Record<string, string>[] => parseCsv(body, { columns: true, bom: true });
  const problem = (body: string): string => JSON.parse(body).errors[0].message;

  describe('at the addresses of saved queries', () => {
    test.each(readSavedQueries().map(({ name }) => name))('%s is a page, JSON, CSV, NDJSON and a workbook', async (name) => {
      const answer = await get(`/q/${name}.json`);
      expect(answer.statusCode).toBe(200);
      expect(answer.json().errors).toBeUndefined();
      const rows = rowsOf((await get(`/q/${name}.csv`)).body);
      expect(rows.length).toBeGreaterThan(0);
      const lines = (await get(`/q/${name}.ndjson`)).body.trim().split('\n');
      expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual(rows.map((row) => Object.keys(row)));
      const files = unzipSync((await get(`/q/${name}.xlsx`)).rawPayload);
      expect(strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array).match(/<row>/g)?.length).toBeGreaterThan(1);
      const page = await get(`/q/${name}`, { accept: 'text/html,*/*;q=0.8' });
      expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.body.match(/<tr>/g)?.length).toBeGreaterThan(1);
    });

    test('what it is follows from the extension, else from what is accepted', async () => {
      const types = async (url: string, accept: string) => (await get(url, { accept })).headers['content-type'];
      expect(await types('/q/itf-grants', 'text/html')).toContain('text/html');
      expect(await types('/q/itf-grants', '*/*')).toContain('application/json');
      expect(await types('/q/itf-grants', 'text/csv')).toContain('text/csv');
      expect(await types('/q/itf-grants', XLSX)).toContain(XLSX);
      expect(await types('/q/itf-grants.csv', 'text/html')).toContain('text/csv');
      expect((await get('/q/itf-grants', { accept: 'image/png' })).statusCode).toBe(400);
    });

    test('variables are parameters; those of dashboard tools are passed over, others are refused', async () => {
      const nameIn = async (search: string) => rowsOf((await get(`/q/research-centres.csv${search}`)).body)[0]?.['one.name'];
      expect(await nameIn('')).toBe('The Hong Kong University of Science and Technology');
      expect(await nameIn('?one=polyu')).toBe('The Hong Kong Polytechnic University');
      expect(await nameIn('?one=polyu&from=1700000000000&to=1800000000000&utm_source=x')).toBe('The Hong Kong Polytechnic University');
      const wrong = await get('/q/research-centres.csv?oen=polyu');
      expect([wrong.statusCode, wrong.headers['content-type'], problem(wrong.body)]).toEqual([
        400,
        'application/json; charset=utf-8',
        'There is no parameter "oen". Did you mean "one"? This address takes: one, other, lang, rows, bom.',
      ]);
      const page = await get('/q/research-centres?oen=%3Cscript%3E', { accept: 'text/html' });
      expect(page.statusCode).toBe(400);
      expect(page.body).not.toContain('<script');
    });

    test('numbers, lists and enums are read from the address', async () => {
      const count = async (search: string) => rowsOf((await get(`/q/names-page-by-page.csv${search}`)).body).length;
      expect([await count(''), await count('?pageSize=3'), await count('?pageSize=3&after=')]).toEqual([10, 3, 3]);
      expect(problem((await get('/q/names-page-by-page.csv?pageSize=three')).body)).toBe(
        'The parameter "pageSize" is Int: "three" is not a number.',
      );
      const types = async (search: string) =>
        rowsOf((await get(`/q/search.csv?query=hong+kong${search}`)).body).map((row) => row['search.edges.node.type']);
      expect(new Set(await types('&types=FUND,PROJECT'))).toEqual(new Set(await types('&types=FUND&types=PROJECT')));
      expect(await types('&types=FUND')).toContain('FUND');
      expect(problem((await get('/q/search.csv?query=a&types=FUNDD')).body)).toContain('Did you mean the enum value "FUND"');
    });

    test('a name that is not there is told with the nearest', async () => {
      const answer = await get('/q/itf-grant.csv');
      expect([answer.statusCode, problem(answer.body)]).toEqual([
        404,
        'There is no saved query "itf-grant". Did you mean "itf-grants"? /q lists them all.',
      ]);
    });

    test('/q lists them, for people and for programs', async () => {
      const list = (await get('/q')).json();
      expect(list.map(({ name }: { name: string }) => name)).toEqual(readSavedQueries().map(({ name }) => name));
      expect(list.find(({ name }: { name: string }) => name === 'research-centres').parameters).toEqual([
        { name: 'one', type: 'ID!', value: 'hkust' },
        { name: 'other', type: 'ID!', value: 'cuhk' },
      ]);
      const page = await get('/q?lang=zh-Hant', { accept: 'text/html' });
      for (const { title } of readSavedQueries()) expect(page.body).toContain(title['zh-Hant'].replaceAll("'", '&#39;'));
    });

    test('who has the answer already is told so, until the data change', async () => {
      for (const extension of ['json', 'csv', 'ndjson', 'xlsx', 'html']) {
        const url = `/q/funds-by-granted.${extension}`;
        const first = await get(url);
        const etag = String(first.headers.etag);
        expect(first.headers['cache-control']).toBe('no-cache');
        expect((await get(url, { 'if-none-match': etag })).statusCode).toBe(304);
        expect((await get(url, { 'if-none-match': 'W/"other"' })).statusCode).toBe(200);
      }
      const before = reads;
      const { headers } = await get('/q/funds-by-granted.csv');
      expect(reads).toBe(before);
      expect(headers).toMatchObject({ 'content-disposition': 'attachment; filename="funds-by-granted.csv"', vary: 'accept' });
      await graph.write((run) =>
        run({ text: "MATCH (n:Entity {id: 'itf'}) SET n.name = 'New name', n.nameEn = 'New name'", parameters: {} }),
      );
      expect((await get('/q/funds-by-granted.csv')).body).toContain('New name');
    });
  });

  describe('of any query', () => {
    test('a list without first is whole, with first it has so many', async () => {
      const all = rowsOf((await csv('{ relationships { nodes { id } } }')).body);
      expect(new Set(all.map((row) => row['relationships.nodes.id'])).size).toBe(1357);
      expect(rowsOf((await csv('{ relationships(first: 30) { nodes { id } } }')).body)).toHaveLength(30);
      // Lists in lists: every fact of every source, as the facts themselves count them.
      const facts = rowsOf((await csv('{ sources { nodes { id facts { totalCount nodes { id } } } } }')).body);
      const counts = new Map(facts.map((row) => [row['sources.nodes.id'], Number(row['sources.nodes.facts.totalCount'])]));
      expect(facts.filter((row) => row['sources.nodes.facts.nodes.id'] !== '')).toHaveLength(
        [...counts.values()].reduce((a, b) => a + b, 0),
      );
    });

    test('a list within others that would be cut is an error that says so', async () => {
      const small = await serverOver(graph, await engineOf(), { PEARL_MAX_FIRST: 5 });
      const cut = await small.inject({
        url: `/graphql.csv?${new URLSearchParams({ query: '{ funds(where: { id: { eq: "itf" } }) { nodes { id recipients { nodes { id } } } } }' })}`,
      });
      expect([cut.statusCode, problem(cut.body)]).toEqual([
        400,
        expect.stringContaining('"funds.nodes.recipients" has more than 5 items below one of its parents'),
      ]);
      await small.close();
    });

    test('a POST that accepts one gets it, and a mistake stays JSON with its place', async () => {
      const post = (query: string, accept: string, url = '/graphql') =>
        app.inject({ method: 'POST', url, headers: { accept }, payload: { query, variables: { id: 'itf' } } });
      const answer = await post('query ($id: ID!) { fund(id: $id) { id foundedYear } }', 'text/csv', '/graphql?bom=0');
      expect([answer.headers['content-type'], answer.body]).toEqual([
        'text/csv; charset=utf-8',
        'fund.id,fund.foundedYear\r\nitf,1999\r\n',
      ]);
      expect((await post('query ($id: ID!) { fund(id: $id) { id } }', 'application/x-ndjson')).body).toBe('{"fund.id":"itf"}\n');
      const wrong = await post('query ($id: ID!) {\n fund(id: $id) { nmae } }', 'text/csv');
      expect([wrong.statusCode, wrong.json().errors[0]]).toMatchObject([
        400,
        { message: expect.stringContaining('Did you mean "name"'), locations: [{ line: 2, column: 18 }] },
      ]);
      expect((await post('{ neighbourhood(of: ["nobody"]) { truncated } }', 'text/csv')).statusCode).toBe(400);
      expect((await post('{ fund(id: "itf") { id } ', 'text/csv')).statusCode).toBe(400);
      expect((await post('subscription { x }', 'text/csv')).statusCode).toBe(400);
      for (const levels of [1000, 2000, 3000])
        expect((await post('{a'.repeat(levels) + '}'.repeat(levels), 'text/csv')).statusCode).toBe(400);
    });

    test('bad parameters are told', async () => {
      expect(problem((await get('/graphql.csv')).body)).toBe('Say what to ask: a GraphQL query in the parameter "query".');
      expect(problem((await csv('{ fund(id: "itf") { id } }', { row: 'x' })).body)).toContain('Did you mean "rows"');
      expect(problem((await csv('{ fund(id: "itf") { id } }', { variables: '[1]' })).body)).toContain('"variables" is a JSON object');
      expect(problem((await csv('{ funds { nodes { id } } }', { rows: 'funds.node' })).body)).toBe(
        'This query has no list "funds.node" to make rows of. Did you mean "funds.nodes"? It has: funds.nodes.',
      );
    });

    test.each([
      ['/q/__proto__.csv', 404],
      ['/q/constructor', 404],
      ['/q/..%2F..%2Fpackage.json', 404],
      ['/q/itf-grants.csv?__proto__=1', 400],
      ['/q/itf-grants.csv?rows=__proto__', 400],
      ['/q/itf-grants.csv?rows=a&rows=b', 400],
      ['/q/suggest.csv?prefix=%00%F0%9F%92%A5', 200],
      ['/graphql.csv?query=%7B&variables=%7B', 400],
    ])('%s is answered with %s, and the service goes on', async (url, status) => {
      const answer = await get(url, { accept: '*/*' });
      expect([answer.statusCode, answer.body.includes('    at ')]).toEqual([status, false]);
      expect((await get('/q/itf-grants.csv')).statusCode).toBe(200);
    });

    test('texts are the graph’s own, safe for spreadsheets where they are marked for them', async () => {
      await graph.write((run) =>
        run({ text: "MATCH (n:Entity {id: 'stg'}) SET n.description = $text", parameters: { text: '=1+1, "科技"\nnext' } }),
      );
      const query = '{ fund(id: "stg") { description } }';
      const marked = (await csv(query)).body;
      expect(marked.startsWith('\uFEFF')).toBe(true);
      expect(rowsOf(marked)).toEqual([{ 'fund.description': '\'=1+1, "科技"\nnext' }]);
      const plain = (await csv(query, { bom: '0' })).body;
      expect(plain.startsWith('fund.description\r\n')).toBe(true);
      expect(rowsOf(plain)).toEqual([{ 'fund.description': '=1+1, "科技"\nnext' }]);
    });

    test('a workbook has a sheet for each table', async () => {
      const query = '{ fund(id: "itf") { name projects(first: 2) { nodes { id } } administrators { nodes { id } } } }';
      const { rawPayload, headers } = await get(`/graphql.xlsx?${new URLSearchParams({ query })}`);
      expect(headers['content-disposition']).toBe('attachment; filename="answer.xlsx"');
      const workbook = strFromU8(unzipSync(rawPayload)['xl/workbook.xml'] as Uint8Array);
      expect([...workbook.matchAll(/sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
        'fund.projects.nodes',
        'fund.administrators.nodes',
      ]);
    });
  });

  const engineOf = async () => (await import('../running/pearl.js')).asking(graph).engine;
});
