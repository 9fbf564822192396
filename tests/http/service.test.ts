import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Running } from '../../src/main.js';
import { startPearl } from '../running/pearl.js';

let pearl: Running;

beforeAll(async () => {
  pearl = await startPearl({ PEARL_CORS_ORIGIN: 'https://dashboard.example' });
});

afterAll(() => pearl.stop());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(`${pearl.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    headers: response.headers,
    ...((await response.json()) as {
      data?: never;
      errors?: { message: string; path?: unknown; locations?: unknown; extensions: Record<string, unknown> }[];
    }),
  };
}

describe('over HTTP', () => {
  test('a query is answered by POST and by GET', async () => {
    expect(await ask('{ entities { totalCount } }')).toMatchObject({ status: 200, data: { entities: { totalCount: 448 } } });
    const query = encodeURIComponent('query Count($id: ID!) { fund(id: $id) { recipients { totalCount } } }');
    const got = await fetch(`${pearl.url}/graphql?query=${query}&variables=${encodeURIComponent('{"id":"itf"}')}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(await got.json()).toEqual({ data: { fund: { recipients: { totalCount: 14 } } } });
  });

  test('a simple request from another page is refused (CSRF)', async () => {
    const sent = await fetch(`${pearl.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(sent.status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${pearl.url}/graphql?query=${encodeURIComponent('{ __typename }')}`)).status).toBe(400);
  });

  test('only the origin that the settings name may ask from a browser', async () => {
    const from = async (origin: string) =>
      (await fetch(`${pearl.url}/health/live`, { headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await from('https://dashboard.example')).toBe('https://dashboard.example');
    expect(await from('https://evil.example')).toBeNull();
  });

  test('answers carry security headers and the id of the request', async () => {
    const { headers } = await fetch(`${pearl.url}/health/live`, { headers: { 'x-request-id': 'dashboard-7' } });
    expect(headers.get('x-request-id')).toBe('dashboard-7');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect((await fetch(`${pearl.url}/health/live`, { headers: { 'x-request-id': '<script>' } })).headers.get('x-request-id')).toMatch(
      /^[\w-]{36}$/,
    );
  });

  test('health says that it lives and is ready', async () => {
    expect((await fetch(`${pearl.url}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${pearl.url}/health/ready`)).json()).toEqual({ status: 'ready' });
  });

  test('/ is the explorer, which other sites may show as a picture and in no other way', async () => {
    const plain = await fetch(`${pearl.url}/`, { redirect: 'manual' });
    expect([plain.status, await plain.text()]).toEqual([200, expect.stringContaining('<title>')]);
    expect(plain.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    const picture = await fetch(`${pearl.url}/?embed=1`);
    expect(picture.headers.get('content-security-policy')).toContain('frame-ancestors *');
  });
});

describe('the page of a node', () => {
  const page = async (id: string) => {
    const response = await fetch(`${pearl.url}/id/${encodeURIComponent(id)}`);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  test('shows an entity with its names, its sources and what it is related to', async () => {
    const { status, body } = await page('hkust');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      __typename: 'University',
      id: 'hkust',
      uri: `${pearl.url}/id/hkust`,
      names: [{ lang: 'EN' }, { lang: 'ZH_HANT', value: '香港科技大學' }],
      industryPartners: { totalCount: 6 },
    });
  });

  test('shows a fact and a source', async () => {
    const fact = await page('itf~FUNDS~hkust-mit-iot-control');
    expect(fact.body).toMatchObject({
      __typename: 'Funding',
      amount: 10_000_000,
      from: { id: 'itf' },
      to: { id: 'hkust-mit-iot-control' },
    });
    const [evidence] = fact.body.evidence as { source: { id: string } }[];
    expect((await page(evidence?.source.id ?? '')).body).toMatchObject({ __typename: 'Source', publisher: 'HKUST' });
  });

  test('is there for every type of entity', async () => {
    const { data } = await ask('{ entities(first: 1000) { nodes { id type } } }');
    const nodes = (data as unknown as { entities: { nodes: { id: string; type: string }[] } }).entities.nodes;
    const one = new Map(nodes.map(({ id, type }) => [type, id]));
    expect(one.size).toBe(14);
    for (const id of one.values())
      expect(await page(id)).toMatchObject({ status: 200, body: { id, relationships: { totalCount: expect.any(Number) } } });
  });

  test('an unknown id is not found', async () => {
    expect(await page('nobody')).toEqual({
      status: 404,
      body: { errors: [{ message: 'Nothing in this graph has the id "nobody".', extensions: { code: 'NOT_FOUND' } }] },
    });
  });
});

describe('bad input', () => {
  const problem = async (query: string, variables?: Record<string, unknown>) => {
    const { errors, status } = await ask(query, variables);
    return { status, message: errors?.[0]?.message, code: errors?.[0]?.extensions.code, argument: errors?.[0]?.extensions.argument };
  };

  test('an unknown field is answered with the nearest', async () => {
    expect(await problem('{ funds { nodes { nam } } }')).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: 'Cannot query field "nam" on type "Fund". Did you mean "name" or "names"?',
      argument: undefined,
    });
  });

  test('an unknown enum value is answered with the nearest', async () => {
    expect(await problem('{ companies(where: { kind: { eq: BNK } }) { totalCount } }')).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: 'Value "BNK" does not exist in "CompanyKind" enum. Did you mean the enum value "BANK"?',
    });
    const { message } = await problem('{ fundings { groups(by: [AMOUNT]) { totalCount } } }');
    expect(message).toMatch(/^Value "AMOUNT" does not exist in "FundingGroupKey" enum\. It has RELATIONSHIP_TYPE, .*KIND.*, TO_TYPE\.$/);
  });

  test('too large a page says the limit, and where', async () => {
    expect(await problem('{ a: fund(id: "itf") { projects(first: 100000) { totalCount } } }')).toEqual({
      status: 200,
      code: 'BAD_USER_INPUT',
      message: 'Argument "first" of Fund.projects is 100000; the limit is 1000. Ask for 1000 and go on with `after: endCursor`.',
      argument: 'first',
    });
    expect(await problem('{ funds(first: -1) { totalCount } }')).toMatchObject({
      message: 'Argument "first" of Query.funds is -1: it must be 0 or more.',
    });
  });

  test.each(['no cursor', '', 'bnVsbA', 'WyJ4Il0', 'e30', `${'A'.repeat(9999)}`])('a malformed cursor: %s', async (after) => {
    const { code, message } = await problem('query ($after: String) { funds(after: $after) { nodes { id } } }', { after });
    expect(code).toBe('CURSOR_INVALID');
    expect(message).toMatch(
      /^Argument "after" of Query\.funds (is not a cursor: pass an `endCursor`|belongs to a list with another filter or order: start again)/,
    );
  });

  test('a cursor of another order or filter', async () => {
    const { data } = await ask('{ funds(first: 1, orderBy: [{ name: ASC }]) { pageInfo { endCursor } } }');
    const after = (data as unknown as { funds: { pageInfo: { endCursor: string } } }).funds.pageInfo.endCursor;
    const message = 'Argument "after" of Query.funds belongs to a list with another filter or order: start again without it.';
    expect(
      await problem('query ($after: String) { funds(orderBy: [{ name: DESC }], after: $after) { nodes { id } } }', { after }),
    ).toMatchObject({ code: 'CURSOR_INVALID', message });
    expect(
      await problem(
        'query ($after: String) { funds(where: { id: { ne: "itf" } }, orderBy: [{ name: ASC }], after: $after) { nodes { id } } }',
        { after },
      ),
    ).toMatchObject({ message });
  });

  test('null where a value must stand', async () => {
    expect(await problem('{ funds(where: { name: { eq: null } }) { totalCount } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Argument "where.name.eq" of Query.funds is null: to ask whether a value is known, use `isNull: true` or `isNull: false`.',
    });
  });

  test('two keys in one item of an order, and the same key twice', async () => {
    expect(await problem('{ funds(orderBy: [{ name: ASC, id: ASC }]) { totalCount } }')).toMatchObject({
      message: 'OneOf Input Object "FundOrderBy" must specify exactly one key.',
    });
    expect(await problem('{ funds(orderBy: [{ name: ASC }, { name: DESC }]) { totalCount } }')).toMatchObject({
      message: 'Argument "orderBy.1" of Query.funds orders by the same value as an item before it: leave it out.',
    });
  });

  test('lists too deep, and too many', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'id' : `parts { nodes { ... on Fund { ${deep(levels - 1)} } } }`);
    expect(await problem(`{ funds { nodes { ${deep(11)} } } }`)).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      message: 'Fund.parts stands 11 lists deep; the limit is 10. Ask for the ids first, and go on from them with `nodes(ids:)`.',
    });
    const wide = Array.from({ length: 41 }, (_, index) => `a${index}: parts { totalCount }`).join(' ');
    expect(await problem(`{ funds { nodes { ${wide} } } }`)).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      message: 'This field reads more than 40 lists. Spread them over several root fields or requests.',
    });
  });

  test('an answer that could hold too many nodes names the list to make smaller', async () => {
    expect(await problem('{ entities(first: 1000) { nodes { relationships(first: 1000) { nodes { id } } } } }')).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      message:
        'This field may answer with 1001000 nodes; the limit is 500000. Most of them come from University.relationships: give it, or a list above it, a smaller `first`.',
    });
  });

  test('a filter of too many conditions, and one too deep', async () => {
    const wide = Array.from({ length: 201 }, (_, index) => `{ id: { eq: "${index}" } }`).join(' ');
    expect(await problem(`{ funds(where: { OR: [${wide}] }) { totalCount } }`)).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      message: 'The filter of Query.funds has 403 conditions; the limit is 200. Use `in` for alternatives of one value.',
    });
    const deep = `${'{ NOT: '.repeat(19)}{ id: { eq: "itf" } }${' }'.repeat(19)}`;
    expect(await problem(`{ funds(where: ${deep}) { totalCount } }`)).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      message: 'The filter of Query.funds stands 21 conditions deep; the limit is 20. Write it flatter.',
    });
  });

  test('too many aliases and too many root fields, fragments included', async () => {
    const aliases = Array.from({ length: 201 }, (_, index) => `a${index}: name`).join(' ');
    expect(await problem(`{ funds { nodes { ${aliases} } } }`)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_EXPENSIVE',
      message: 'This document has more than 200 aliases. Spread the fields over several requests.',
    });
    const roots = (from: number) => Array.from({ length: 16 }, (_, index) => `a${from + index}: funds { totalCount }`).join(' ');
    expect(await problem(`{ ${roots(0)} ... { ...More } } fragment More on Query { ${roots(16)} }`)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_EXPENSIVE',
      message: 'This operation has 32 root fields; the limit is 30. Spread them over several requests.',
    });
  });

  test('a page from both ends, and a time that is none', async () => {
    expect(await problem('{ funds(first: 1, last: 1) { totalCount } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Argument "last" of Query.funds stands beside `first`: a page is counted from one end, so give only one of them.',
    });
    expect(await problem('{ funds(time: {}) { totalCount } }')).toMatchObject({
      message: 'Argument "time" of Query.funds needs either `asOf`, one date, or `during`, an interval.',
    });
    expect(await problem('{ funds(time: { during: { from: "2022", to: "2021-05" } }) { totalCount } }')).toMatchObject({
      message: 'Argument "time.during" of Query.funds ends in 2021-05, before it begins in 2022.',
    });
    expect(await problem('{ funds(time: { asOf: "2021-13" }) { totalCount } }')).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  test('a filter that leads over too many relations', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? '{}' : `{ node: { places: { some: { node: { organisations: { some: ${deep(levels - 1)} } } } } } }`;
    expect(
      await problem(`{ organisations(where: { places: { some: { node: { organisations: { some: ${deep(2)} } } } } }) { totalCount } }`),
    ).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      message: 'The filter of Query.organisations leads over 6 relations, one after the other; the limit is 5.',
    });
  });

  test('an operation that the document does not have', async () => {
    const response = await fetch(`${pearl.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', operationName: 'Nobody' }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'Unknown operation named "Nobody".', extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
  });

  test('a mutation, of which there are none', async () => {
    expect(await ask('mutation { funds { totalCount } }')).toMatchObject({
      status: 400,
      errors: [{ message: 'This service has no mutation: it answers queries.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('variables nested without end', async () => {
    const depth = 5000;
    const variables = `{"where":${'{"NOT":'.repeat(depth)}{}${'}'.repeat(depth)}}`;
    const response = await fetch(`${pearl.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query ($where: FundWhere) { funds(where: $where) { totalCount } }","variables":${variables}}`,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: 'The variables are nested more than 64 deep: write them flatter.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('a variable that makes an argument of a root field wrong', async () => {
    expect(await problem('query ($direction: SortDirection) { funds(orderBy: [{ name: $direction }]) { totalCount } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await problem('query ($id: ID = "x") { node(id: $id) { id } }', { id: null })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Argument "id" of non-null type "ID!" must not be null.',
    });
  });

  test('numbers that are not exact, and a confidence that is none', async () => {
    expect(await problem('{ funds(where: { confidence: { lt: 1e300 } }) { totalCount } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Argument "where.confidence.lt" of Query.funds is 1e+300: numbers go up to 9007199254740991.',
    });
    expect(await problem('{ funds(minConfidence: 90) { totalCount } }')).toMatchObject({
      message: 'Argument "minConfidence" of Query.funds is 90: confidence goes from 0 to 1.',
    });
  });

  test('a cursor with values that the order cannot have', async () => {
    const { data } = await ask('{ funds(first: 1, orderBy: [{ foundedYear: ASC }]) { pageInfo { endCursor } } }');
    const cursor = (data as unknown as { funds: { pageInfo: { endCursor: string } } }).funds.pageInfo.endCursor;
    const [fingerprint] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    for (const values of [['2000', 'itf'], [1e300, 'itf'], [2000.5, 'itf'], [{ a: 1 }, 'itf'], [2000, null], [2000]]) {
      const after = Buffer.from(JSON.stringify([fingerprint, ...values])).toString('base64url');
      expect(
        await problem('query ($after: String) { funds(orderBy: [{ foundedYear: ASC }], after: $after) { nodes { id } } }', { after }),
      ).toMatchObject({ code: 'CURSOR_INVALID' });
    }
  });

  test('the schema asked for many times over', async () => {
    const many = Array.from({ length: 4 }, (_, index) => `a${index}: __schema { types { name } }`).join(' ');
    expect(await problem(`{ ${many} }`)).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE' });
  });

  test('a document of too many tokens is refused before it is validated', async () => {
    expect(await problem(`{ ${'__typename '.repeat(5001)} }`)).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
  });

  test('a failing root field leaves the others answered', async () => {
    const { status, data, errors } = await ask('{ good: funds(first: 1) { nodes { id } } bad: funds(first: 5000) { nodes { id } } }');
    expect({ status, data, paths: errors?.map(({ path }) => path), places: errors?.map(({ locations }) => locations) }).toEqual({
      status: 200,
      data: { good: { nodes: [{ id: expect.any(String) }] }, bad: null },
      paths: [['bad']],
      places: [[{ line: 1, column: 42 }]],
    });
  });
});

/** Small documents that would be much work if types of an interface did not share what they ask for alike. */
describe('deep selections on interfaces', () => {
  test('are planned and decoded once for all types', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'id' : `id partOf(first: 2) { nodes { ... on Organisation { ${deep(levels - 1)} } } }`;
    expect(await ask(`{ company(id: "accenture") { ${deep(9)} } }`)).toMatchObject({
      status: 200,
      data: { company: { id: 'accenture', partOf: { nodes: [] } } },
    });
    const cited = (levels: number): string =>
      levels === 0 ? 'id' : `facts(first: 1) { nodes { from { evidence { source { ${cited(levels - 1)} } } } } }`;
    expect((await ask(`{ sources(first: 1) { nodes { ${cited(4)} } } }`)).errors).toBeUndefined();
  });

  test('cost nothing below a level that is empty', async () => {
    const below = (end: string) => `edges { relationship { ${end} { relationships(first: 2) { nodes { id } } } } }`;
    const query = `{ company(id: "hsbc") { relationships(types: [THREATENS], first: 3) { nodes { relationships(first: 2) { ${below('to')} more: ${below('from')} } } } } }`;
    expect(await ask(query)).toMatchObject({ data: { company: { relationships: { nodes: [] } } } });
  });

  test('that branch again and again are refused before they are planned', async () => {
    const parts = Array.from({ length: 6 }, (_, level) => {
      const lists = Array.from(
        { length: 8 },
        (__, index) => `a${index}: places { nodes { organisations { nodes { ...F${level + 1} } } } }`,
      );
      return `fragment F${level} on Organisation { ${lists.join(' ')} }`;
    });
    const query = `{ organisations { nodes { ...F0 } } } ${parts.join(' ')} fragment F6 on Organisation { id }`;
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
  });

  test('a cursor of a list goes on from the interface to the concrete type', async () => {
    const { data } = await ask(
      '{ organisations(where: { id: { eq: "astri" } }) { nodes { places(first: 1) { pageInfo { endCursor } } } } }',
    );
    const after = (data as unknown as { organisations: { nodes: { places: { pageInfo: { endCursor: string } } }[] } }).organisations
      .nodes[0]?.places.pageInfo.endCursor;
    expect(
      (await ask('query ($after: String) { researchCentre(id: "astri") { places(after: $after) { nodes { id } } } }', { after })).errors,
    ).toBeUndefined();
  });
});
