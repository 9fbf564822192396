import fc from 'fast-check';
import type { Attack, Sent } from './attack.ts';

/** Requests that are odd before anybody reads a document. */

const GOOD = '{"query":"{ funds(first: 1) { nodes { id } } }"}';

const BODIES = [
  ...[
    '',
    ' ',
    'null',
    '[]',
    '{}',
    '"query"',
    '42',
    'true',
    '{"query":',
    '{"query":42}',
    '{"query":null}',
    '{"query":["{ __typename }"]}',
    '\u0000',
  ],
  ...[`[${GOOD},${GOOD}]`, '{"query":"{ __typename }","variables":[]}', '{"query":"{ __typename }","variables":"x"}', '{"query":""}'],
  ...['{"query":"{ __typename }","operationName":7}', '{"query":"{ __typename }","operationName":"Nobody"}', '{"variables":{}}'],
  ...[
    '{"__proto__":{"query":"{ __typename }"}}',
    '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
  ],
  ...['{"query":"query A { __typename } query B { __typename }"}', '{"query":"{ __typename }","variables":{"__proto__":{"x":1}}}'],
  ...['{"query":"query ($v: String = \\"\\") { funds(after: $v) { totalCount } }","variables":{"constructor":{"prototype":1}}}'],
  `{"query":"{ __typename }","padding":"${'x'.repeat(1_100_000)}"}`,
  `{"query":"{ __typename } #${'x'.repeat(900_000)}"}`,
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `{"query":"{ __typename }","variables":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
];

const TYPES = [
  ...[
    'application/json',
    'application/json; charset=utf-8',
    'application/json; charset=utf-7',
    'text/plain',
    'text/html',
    'application/xml',
  ],
  ...['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/form-data', 'application/graphql', 'nonsense', ''],
];

const posts = fc
  .record({ body: fc.constantFrom(GOOD, ...BODIES), type: fc.oneof(fc.constant('application/json'), fc.constantFrom(...TYPES)) })
  .map(({ body, type }): Sent => ({ method: 'POST', path: '/graphql', headers: { 'content-type': type }, body }));

const PARAMETERS = ['query', 'variables', 'operationName', 'extensions', 'query[]', '__proto__', 'query[a]'];

const parameters = fc.array(
  fc.tuple(
    fc.constantFrom(...PARAMETERS),
    fc.oneof(fc.constantFrom('{ __typename }', '{', '{"v":1}', 'null', '%', '\u0000'), fc.string({ maxLength: 20 })),
  ),
  { maxLength: 5 },
);

const gets = fc.record({ parameters, safe: fc.boolean(), raw: fc.constantFrom('', '&query=%', '&%ff=%fe', '&query=%7B%00%7D') }).map(
  ({ parameters: given, safe, raw }): Sent => ({
    method: 'GET',
    path: `/graphql?${new URLSearchParams(given.map(([key, value]): [string, string] => [key, value]))}${raw}`,
    headers: safe ? { 'apollo-require-preflight': 'yes' } : {},
  }),
);

const others = fc.constantFrom<Sent['method']>('PUT', 'DELETE').map(
  (method): Sent => ({
    method,
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: GOOD,
  }),
);

/** Pages of nodes, with ids that nobody has, or that are no text at all. */
const pages = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }).map(encodeURIComponent),
    fc.constantFrom('%00', '%', '%ff', 'itf~x', 'x'.repeat(5000)),
  )
  .map((id): Sent => ({ method: 'GET', path: `/id/${id}`, headers: {} }));

export const wire: fc.Arbitrary<Attack> = fc
  .oneof({ weight: 4, arbitrary: posts }, { weight: 2, arbitrary: gets }, others, pages)
  .map((sent) => ({ query: '', sent }));
