import fc from 'fast-check';
import type { Attack } from './attack.ts';

/** Good documents whose variables are not what they should be. */

/** Texts that mean something to somebody: databases, shells, browsers, JavaScript. */
const TEXTS = [
  ...["'", '"', '`', '\\', '$p0', '{}', "'}) RETURN 1 //", 'itf` SET n.x = 1', '</script>', '%00', '../../etc/passwd', '__proto__', 'NaN'],
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202eitf',
    '\r\n',
    '🦉'.repeat(50),
    'x'.repeat(100_000),
    'itf~FUNDS~astri',
    '~~',
    'a~b~c~d',
    '~FUNDS~',
  ],
];

const NUMBERS = [0, -0, -1, 1, 1.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53, 2 ** 53 + 2, 1e20, 1e300, -1e300, 5e-324, 0.1 + 0.2];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 30 }));
const plain = fc.oneof(text, fc.constantFrom<unknown>(...NUMBERS, null, true, false));
const value = fc.oneof(plain, fc.array(plain, { maxLength: 4 }), fc.dictionary(text, plain, { maxKeys: 3 }), fc.constant([[[]]]));

const ARGUMENTS = [
  ['ID!', 'fund(id: $v) { id name }'],
  ['ID!', 'node(id: $v) { __typename id }'],
  ['[ID!]!', 'nodes(ids: $v) { __typename }'],
  ['Int', 'funds(first: $v) { nodes { id } }'],
  ['Int', 'entities(last: $v) { nodes { id } }'],
  ['String', 'funds(after: $v) { nodes { id } }'],
  ['String', 'companies(before: $v, last: 3) { nodes { id } }'],
  ['FundWhere', 'funds(where: $v) { totalCount nodes { id } }'],
  ['[EntityOrderBy!]', 'entities(orderBy: $v) { nodes { id } }'],
  ['Float', 'fund(id: "itf") { projects(minConfidence: $v) { totalCount } }'],
  ['TimeInput', 'fund(id: "itf") { projects(time: $v) { totalCount undatedCount } }'],
  ['Boolean!', 'funds(first: 1) @include(if: $v) { totalCount }'],
] as const;

const arguments_: fc.Arbitrary<Attack> = fc
  .record({ of: fc.constantFrom(...ARGUMENTS), v: value })
  .map(({ of: [type, field], v }) => ({ query: `query ($v: ${type}) { ${field} }`, variables: JSON.stringify({ v }) }));

/** The value stands deep within a filter that is right as far as its types go. */
const FILTERS: readonly ((value: unknown) => object)[] = [
  (v) => ({ id: { eq: v } }),
  (v) => ({ id: { in: [v, v] } }),
  (v) => ({ name: { contains: v } }),
  (v) => ({ anyName: { startsWith: v, mode: 'EXACT' } }),
  (v) => ({ foundedYear: { between: { from: v, to: v } } }),
  (v) => ({ confidence: { gte: v } }),
  (v) => ({ createdAt: { lt: v } }),
  (v) => ({ projects: { some: { relationship: { amount: { gte: v } } } } }),
  (v) => ({ projects: { all: { relationship: { since: { lte: v } } } } }),
  (v) => ({ recipients: { count: { eq: v } } }),
  (v) => ({ NOT: { OR: [{ website: { endsWith: v } }, { projects: { single: { node: { name: { ne: v } } } } }] } }),
];

const filters: fc.Arbitrary<Attack> = fc
  .record({ filter: fc.constantFrom(...FILTERS), v: plain })
  .map(({ filter, v }) => ({ query: LISTED, variables: JSON.stringify({ where: filter(v) }) }));

const LISTED = 'query ($where: FundWhere) { funds(where: $where) { totalCount nodes { id } } }';

const LEAF = '{"name":{"contains":"a"}}';

/** The same condition so many times, beside itself or within itself. */
const HUGE: readonly ((times: number) => string)[] = [
  (times) => `{"OR":[${Array.from({ length: times }, () => LEAF)}]}`,
  (times) => `{"AND":[${Array.from({ length: times }, () => LEAF)}]}`,
  (times) => `{"id":{"in":[${Array.from({ length: times }, (_, index) => `"id-${index}"`)}]}}`,
  (times) => `${'{"NOT":'.repeat(times)}${LEAF}${'}'.repeat(times)}`,
  (times) => `${'{"AND":['.repeat(times)}${LEAF}${']}'.repeat(times)}`,
  (times) => `${'{"partOf":{"some":{"node":{"is":{"fund":'.repeat(times)}${LEAF}${'}}}}}'.repeat(times)}`,
];

/** Variables are not counted as tokens of the document, so they can be as many and as deep as the body is long. */
const huge: fc.Arbitrary<Attack> = fc
  .record({ times: fc.constantFrom(3, 10, 30, 100, 300, 1000, 3000, 8000), shape: fc.constantFrom(...HUGE) })
  .map(({ times, shape }) => ({ query: LISTED, variables: `{"where":${shape(times)}}` }));

/** A cursor that names the right list and holds other values than a client was ever given. */
export function cursors(real: readonly { readonly field: string; readonly cursor: string }[]): fc.Arbitrary<Attack> {
  return fc
    .record({ of: fc.constantFrom(...real), held: fc.array(fc.oneof(plain, value), { maxLength: 4 }), same: fc.boolean() })
    .map(({ of: { field, cursor }, held, same }) => {
      const [fingerprint, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
      const forged = same ? values.map((one, index) => held[index] ?? one) : held;
      const v = Buffer.from(JSON.stringify([fingerprint, ...forged])).toString('base64url');
      return {
        query: `query ($v: String) { list: ${field.replace('PAGE', 'after: $v')} { nodes { id } } }`,
        variables: JSON.stringify({ v }),
      };
    });
}

export const variables: fc.Arbitrary<Attack> = fc.oneof(
  { weight: 4, arbitrary: arguments_ },
  { weight: 4, arbitrary: filters },
  { weight: 1, arbitrary: huge },
);
