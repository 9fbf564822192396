import { describe, expect, test } from '@jest/globals';
import { type Cost, costOf } from '../../src/query/cost/cost.js';
import { guessed, type LabelCount, type Statistics } from '../../src/query/cost/statistics.js';
import { pearlSchema } from '../running/pearl.js';
import { plansOf } from './plans.js';

/** A small graph: 10 funds, each funding 4 of 20 projects and 1 of 5 universities; as many sources as nodes. */
const counts = (nodes: number, out: Record<string, number> = {}, into: Record<string, number> = {}): LabelCount => ({
  nodes,
  out: new Map(Object.entries(out)),
  in: new Map(Object.entries(into)),
});
const SMALL: Statistics = new Map([
  ['Fund', counts(10, { FUNDS: 50 })],
  ['Project', counts(20, {}, { FUNDS: 40 })],
  ['University', counts(5, {}, { FUNDS: 10 })],
  ['Source', counts(35)],
]);

async function priced(query: string, statistics: Statistics = SMALL): Promise<Cost> {
  const [plan] = await plansOf(query);
  if (plan === undefined) throw new Error('The query has no planned root field.');
  return costOf(plan, statistics);
}

const cost = async (query: string) => (await priced(query)).cost;

describe('the cost of', () => {
  test('a root list is read along an index, as far as the page goes', async () => {
    // 3 read, 3 ids to order by, 3 rows of 2 columns.
    expect(await cost('{ funds(first: 3) { nodes { id foundedYear } } }')).toBe(12);
  });

  test('a root list in an order that no index keeps is a look at each of its kind', async () => {
    // 10 scanned, 10 values and 10 ids to order by, 3 rows of 1 column.
    expect(await cost('{ funds(first: 3, orderBy: [{ description: ASC }]) { nodes { id } } }')).toBe(33);
  });

  test('a filter on what is related to something selective costs the way back from there', async () => {
    const related = (where: string) => cost(`{ projects(where: { funds: { some: { node: { ${where} } } } }) { totalCount } }`);
    // 2 to seek, 3 to enter, 5 to pass along.
    expect(await related('id: { eq: "itf" }')).toBe(2 + 3 + 5 * 3);
    expect(await related('id: { eq: "itf" }')).toBeLessThan(await related('foundedYear: { gt: 2000 }'));
    expect(await related('id: { in: ["a", "b"] }')).toBe(2 * (2 + 3 + 5 * 3));
  });

  test('a bare count is one, and with a filter a look at each', async () => {
    expect(await cost('{ funds { totalCount } }')).toBe(1);
    expect(await cost('{ funds(where: { foundedYear: { gt: 2000 } }) { totalCount } }')).toBe(20);
  });

  test('an id in a filter is a seek, as is a lookup', async () => {
    // 2 to seek, 1 to order by, 1 column.
    expect(await cost('{ funds(where: { id: { eq: "itf" } }) { nodes { id } } }')).toBe(4);
    expect(await cost('{ fund(id: "itf") { id } }')).toBe(3);
    expect(await cost('{ nodes(ids: ["a", "b", "b"]) { id } }')).toBeGreaterThan(await cost('{ nodes(ids: ["a"]) { id } }'));
  });

  test('a list below is what an average node leads to', async () => {
    // Of each of 10: 3 to enter, 5 to pass along; 4 projects, ordered by two ids, of one column.
    const below = 'projects { nodes { id } }';
    expect((await priced(`{ funds { nodes { ${below} } } }`)).lists).toContainEqual({
      name: 'Fund.projects',
      cost: 10 * (3 + 5 * 3 + 4 * 2 + 4),
    });
    // What is asked for by its id is taken to have four times as many.
    expect((await priced(`{ fund(id: "itf") { ${below} } }`)).lists).toContainEqual({
      name: 'Fund.projects',
      cost: 3 + 20 * 3 + 16 * 2 + 16,
    });
  });

  test('lists by their names, the costliest first; aliases of one are added up', async () => {
    const { cost: total, lists } = await priced('{ funds { nodes { a: projects { nodes { id } } b: projects { totalCount } } } }');
    expect(lists.map(({ name }) => name)).toEqual(['Fund.projects', 'Query.funds']);
    expect(total).toBe(lists.reduce((sum, { cost: own }) => sum + own, 0));
  });

  test('what cites a source is a look at everything', async () => {
    expect(await cost('{ sources(first: 1) { nodes { facts { totalCount } } } }')).toBeGreaterThan(200);
  });

  test('a path is asked of every node that it may lead to', async () => {
    const statistics: Statistics = new Map([
      ['Sector', counts(2, {}, { APPLIES_TO: 6 })],
      ['Technology', counts(4, { APPLIES_TO: 6, RAISES: 8 })],
      ['Challenge', counts(5, {}, { RAISES: 8 })],
    ]);
    const { lists } = await priced('{ sectors { nodes { challenges { totalCount } } } }', statistics);
    // Of each of 2, for 5 challenges: 1 to scan; 3 to enter and 3 to pass along; of the 3 found, 3 to enter and 8 of 11 to pass along.
    expect(lists).toContainEqual({ name: 'Sector.challenges', cost: Math.ceil(2 * 5 * (1 + 3 + 3 * 3 + 3 * (3 + (8 / 11) * 3))) });
  });

  test('nothing where the graph is empty', async () => {
    const { model } = pearlSchema();
    const empty: Statistics = new Map([...guessed(model).keys()].map((label) => [label, counts(0)]));
    expect((await priced('{ funds { nodes { id projects { nodes { id } } } } }', empty)).cost).toBe(0);
  });
});

/** Each query asks for what the one before it asks for, and for more. */
const GROWING: readonly (readonly [what: string, ...queries: string[]])[] = [
  ['a larger page', ...[0, 1, 5, 50, 1000].map((first) => `{ funds(first: ${first}) { nodes { name projects { nodes { id } } } } }`)],
  ['a larger page below', ...[1, 2, 1000].map((first) => `{ funds { nodes { projects(first: ${first}) { nodes { id name } } } } }`)],
  [
    'more levels',
    '{ funds { nodes { id } } }',
    '{ funds { nodes { id projects { nodes { id } } } } }',
    '{ funds { nodes { id projects { nodes { id funds { nodes { id } } } } } } }',
    '{ funds { nodes { id projects { nodes { id funds { nodes { id projects { totalCount } } } } } } } }',
  ],
  [
    'more conditions',
    '{ projects { nodes { id } } }',
    '{ projects(where: { name: { contains: "a" } }) { nodes { id } } }',
    '{ projects(where: { name: { contains: "a" }, foundedYear: { gt: 2000 } }) { nodes { id } } }',
    '{ projects(where: { name: { contains: "a" }, foundedYear: { gt: 2000 }, funds: { some: {} } }) { nodes { id } } }',
    '{ projects(where: { name: { contains: "a" }, foundedYear: { gt: 2000 }, NOT: { funds: { some: { node: { foundedYear: { gt: 1 } } } } } }) { nodes { id } } }',
  ],
  [
    'more keys of an order',
    '{ projects(first: 1) { nodes { id } } }',
    '{ projects(first: 1, orderBy: [{ name: ASC }]) { nodes { id } } }',
    '{ projects(first: 1, orderBy: [{ name: ASC }, { funds: { count: DESC } }]) { nodes { id } } }',
  ],
  [
    'more of each row',
    '{ funds { nodes { id } } }',
    '{ funds { nodes { id name } } }',
    '{ funds { nodes { id name degree } } }',
    '{ funds { nodes { id name degree evidence { quote } } } }',
    '{ funds { nodes { id name degree evidence { quote source { title } } } } }',
  ],
];

test.each(GROWING)('%s never costs less', async (_what, ...queries) => {
  const costs = await Promise.all(queries.map(cost));
  expect(costs).toEqual([...costs].sort((one, other) => one - other));
  expect(costs.at(-1)).toBeGreaterThan(costs[0] ?? 0);
});
