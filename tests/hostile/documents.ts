import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Attack } from './attack.ts';

/** Documents that are broken, too large, too deep, or in a circle. */

const QUERIES = ['../api/queries/', '../../queries/'].flatMap((folder) => {
  const place = new URL(folder, import.meta.url);
  const names = readdirSync(place).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => readFileSync(new URL(name, place), 'utf8'));
});

/** What may come to stand anywhere in a document. */
const TOKENS = [
  ...['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '|', '&', '=', '...', '"', '"""', '#', ',', '\\', '\u0000', '\u0007', '\u202e'],
  ...[
    'null',
    'true',
    '-1',
    '0',
    '9999999999999999999999',
    '1e999',
    '-0.0',
    '1.5',
    '"\\u0000"',
    '"\\uD800"',
    '"\\u{110000}"',
    '🦉',
    '\ufeff',
  ],
  ...['query', 'mutation', 'subscription', 'fragment', 'on', 'type', 'input', '__typename', '__schema', '@skip(if: true)', '@include'],
  ...[
    'id',
    'nodes',
    'edges',
    'cursor',
    'totalCount',
    'where',
    'orderBy',
    'first',
    'last',
    'after',
    'AND',
    'OR',
    'NOT',
    'some',
    'eq',
    'DESC',
  ],
];

const token = fc.constantFrom(...TOKENS);

/** A good query in which a few things were taken out, put in or said twice. */
const mutated: fc.Arbitrary<Attack> = fc
  .record({
    query: fc.constantFrom(...QUERIES),
    edits: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 12 }), put: fc.array(token, { maxLength: 2 }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  })
  .map(({ query, edits }) => {
    const text = edits.reduce((edited, { at, cut, put }) => {
      const place = Math.floor(at * edited.length);
      return `${edited.slice(0, place)} ${put.join(' ')} ${edited.slice(place + cut)}`;
    }, query);
    return { query: text };
  });

const nonsense: fc.Arbitrary<Attack> = fc.oneof(
  fc.array(token, { maxLength: 60 }).map((tokens) => ({ query: tokens.join(' ') })),
  fc.string({ unit: 'binary', maxLength: 200 }).map((query) => ({ query })),
);

const many = fc.integer({ min: 1, max: 3000 });

/** The same thing inside itself, so often that a reader that calls itself might run out of stack. */
const deep: fc.Arbitrary<Attack> = fc
  .record({ times: many, shape: fc.constantFrom('{a', '{ funds { nodes', '[', '{ NOT: ', '(a: {b:', '...{', '"""', '!') })
  .map(({ times, shape }) => {
    if (shape === '[') return { query: `{ nodes(ids: ${'['.repeat(times)}${']'.repeat(times)}) { id } }` };
    if (shape === '{ NOT: ') return { query: `{ funds(where: ${shape.repeat(times)}{}${'}'.repeat(times)}) { totalCount } }` };
    if (shape === '...{') return { query: `{ ${shape.repeat(times)} __typename ${'}'.repeat(times)} }` };
    return { query: shape.repeat(times) };
  });

/** The same thing beside itself. */
const wide: fc.Arbitrary<Attack> = fc
  .record({
    times: many,
    shape: fc.constantFrom('funds { totalCount }', '__typename', 'node(id: "itf") { id }', 'entities(first: 2) { nodes { id } }'),
  })
  .map(({ times, shape }) => ({ query: `{ ${Array.from({ length: times }, (_, index) => `a${index}: ${shape}`).join(' ')} }` }));

const name = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__typename',
  'then',
  'toJSON',
  '_',
  'A'.repeat(4000),
);

const aliased: fc.Arbitrary<Attack> = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => {
  const [root = 'a', ...below] = [...new Set(names)];
  return {
    query: `{ ${root}: funds(first: 2) { ${['nodes', ...below.map((each) => `${each}: nodes`)].join(' { id } ')} { ${root}: id __typename } } }`,
  };
});

const fragments: fc.Arbitrary<Attack> = fc
  .record({
    length: fc.integer({ min: 1, max: 40 }),
    closed: fc.boolean(),
    on: fc.constantFrom('Fund', 'Entity', 'Query', 'Nothing', 'FundWhere'),
  })
  .map(({ length, closed, on }) => {
    const next = (index: number) => (index + 1 < length ? `...F${index + 1}` : closed ? '...F0' : 'id');
    const spread = Array.from({ length }, (_, index) => `fragment F${index} on ${on} { ${next(index)} ${next(index)} }`).join('\n');
    return { query: `{ funds(first: 1) { nodes { ...F0 } } }\n${spread}` };
  });

export const documents: fc.Arbitrary<Attack> = fc.oneof({ weight: 6, arbitrary: mutated }, nonsense, deep, wide, aliased, fragments);
