import { expect, test } from '@jest/globals';
import type { Value } from '../../src/graph/port.js';
import { onEachEngine } from '../databases/engines.js';

const MAX = Number.MAX_SAFE_INTEGER;

const SCALARS: readonly (readonly [string, Value])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
  ['zero', 0],
  ['a negative integer', -42],
  ['the largest exact integer', MAX],
  ['the smallest exact integer', -MAX],
  ['a float', 0.1],
  ['a negative float', -1234.5678],
  ['a tiny float', 5e-324],
  ['an empty text', ''],
  ['Chinese text', '香港科技大學'],
  ['text outside the basic plane', '𠮷野家 🧪'],
  ['quotes and backslashes', `'"\\\`$x {y}`],
  ['line ends and tabs', 'a\r\n\tb\u2028c'],
];

const LISTS: readonly (readonly [string, Value])[] = [
  ['an empty list', []],
  ['a list of text', ['人工智能', 'AI']],
  ['a list of integers', [1, 2, MAX]],
  ['a list of floats', [0.5, 1.25]],
];

const NESTED: readonly (readonly [string, Value])[] = [
  ['an empty map', {}],
  ['a map', { a: 1, b: 'two', c: null, d: [true, 2.5] }],
  ['lists in lists', [[], [1, [2, [3]]], [null]]],
  [
    'maps in lists in maps',
    {
      rows: [
        { id: 'x', tags: ['a'] },
        { id: 'y', tags: [] },
      ],
    },
  ],
  ['Chinese keys', { 名稱: '香港' }],
];

onEachEngine('values', (graph) => {
  const echo = (value: unknown) => graph().read({ text: 'RETURN $value AS value', parameters: { value: value as Value } });

  test.each([...SCALARS, ...LISTS, ...NESTED])('%s comes back as it went in', async (_, value) => {
    expect(await echo(value)).toEqual([[value]]);
  });

  test.each([...SCALARS, ...LISTS])('%s is stored and read', async (_, value) => {
    await graph().write(async (run) => {
      await run({ text: 'MATCH (n:Stored) DELETE n', parameters: {} });
      await run({ text: 'CREATE (n:Stored) SET n += $properties', parameters: { properties: { value } } });
    });
    expect(await graph().read({ text: 'MATCH (n:Stored) RETURN n.value AS value', parameters: {} })).toEqual([[value]]);
  });

  test('a list of maps unwinds to its members', async () => {
    const rows = [
      { id: 'a', amount: 1.5 },
      { id: 'b', amount: 2 },
    ];
    const text = 'UNWIND $rows AS row RETURN row.id AS id, row.amount AS amount, row.absent AS absent';
    expect(await graph().read({ text, parameters: { rows } })).toEqual([
      ['a', 1.5, null],
      ['b', 2, null],
    ]);
  });

  test('a row has the order of the RETURN, not of the alphabet', async () => {
    const text = "RETURN 3 AS zebra, 'x' AS apple, null AS mango, [1] AS `10`, true AS `9`";
    expect(await graph().read({ text, parameters: {} })).toEqual([[3, 'x', null, [1], true]]);
  });

  test('undefined is null, at every depth', async () => {
    expect(await echo(undefined)).toEqual([[null]]);
    expect(await echo({ a: undefined, b: [undefined] })).toEqual([[{ a: null, b: [null] }]]);
  });

  test('maps without a prototype, as GraphQL arguments are, are taken', async () => {
    expect(await echo(Object.assign(Object.create(null), { id: 'x' }))).toEqual([[{ id: 'x' }]]);
  });

  test('a number of the text is a number, whole or not', async () => {
    const text = 'RETURN 1.5 AS half, 2.0 AS whole, [0.25] AS list, 7 / 2 AS integer, 7 / 2.0 AS float, toFloat(3) AS made';
    expect(await graph().read({ text, parameters: {} })).toEqual([[1.5, 2, [0.25], 3, 3.5, 3]]);
  });

  test('an integer that a JavaScript number cannot hold is an error, not another number', async () => {
    for (const digits of ['9007199254740992', '9007199254740993', '-9007199254740993', '9223372036854775807']) {
      for (const shape of [digits, `[${digits}]`, `{a: ${digits}}`]) {
        const answer = graph().read({ text: `RETURN ${shape} AS value`, parameters: {} });
        await expect(answer).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR', message: expect.stringContaining(digits) });
      }
    }
  });

  test('temporal values come as ISO text', async () => {
    const text = "RETURN date('2024-02-29') AS day, duration('P1Y2M') AS duration, [date('2000-01-01')] AS days";
    expect(await graph().read({ text, parameters: {} })).toEqual([['2024-02-29', 'P1Y2M', ['2000-01-01']]]);
    const [row] = await graph().read({ text: "RETURN datetime('2024-02-29T12:30:00Z') AS moment", parameters: {} });
    expect(new Date(String(row?.[0])).toISOString()).toBe('2024-02-29T12:30:00.000Z');
  });

  test.each<[string, string]>([
    ['a node', 'CREATE (n:Raw) WITH n MATCH (m:Raw) RETURN m AS raw'],
    ['a relationship', 'CREATE (a:Raw)-[r:LEADS_TO]->(b:Raw) WITH r RETURN r AS raw'],
  ])('%s is no value', async (_, text) => {
    await expect(graph().write((run) => run({ text, parameters: {} }))).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(await graph().read({ text: 'MATCH (n:Raw) RETURN n.id AS id', parameters: {} })).toEqual([]);
  });

  const cyclic: { [key: string]: unknown } = { a: 1 };
  cyclic.self = cyclic;
  const nested = (depth: number) => {
    let value: unknown = 'core';
    for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { a: value };
    return value;
  };

  test.each<[string, unknown, string]>([
    ['an integer that is not exact', 2 ** 53, '9007199254740991'],
    ['a huge whole number', 1e300, '9007199254740991'],
    ['NaN', Number.NaN, 'finite'],
    ['infinity', Number.POSITIVE_INFINITY, 'finite'],
    ['a list that contains itself', [cyclic], '32 levels'],
    ['a map that contains itself', cyclic, '32 levels'],
    ['nesting of 33 levels', nested(33), '32 levels'],
    ['nesting of 12,000 levels', nested(12_000), '32 levels'],
    ['a date', new Date(0), 'neither'],
    ['bytes', Buffer.from('a'), 'neither'],
    ['a function', () => 1, 'neither'],
    ['a big integer', 1n, 'neither'],
    ['a symbol', Symbol('a'), 'neither'],
    ['a disguised date', { $date: '2024-01-01' }, 'reserved'],
    ['a key that is the prototype', JSON.parse('{"__proto__": {"id": "x"}}'), 'reserved'],
  ])('%s is refused as a parameter, with a sentence that names it', async (_, value, complaint) => {
    const refusal = { code: 'BAD_USER_INPUT', message: expect.stringMatching(new RegExp(`"input\\b.*${complaint}`)) };
    const statement = { text: 'RETURN $input AS value', parameters: { input: value as Value } };
    await expect(graph().read(statement)).rejects.toMatchObject(refusal);
    await expect(graph().write((run) => run(statement))).rejects.toMatchObject(refusal);
    expect(await echo(1)).toEqual([[1]]);
  });

  test('nesting of 32 levels is taken', async () => {
    expect(await echo(nested(32))).toEqual([[nested(32)]]);
  });
});
