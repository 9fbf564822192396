import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/port.js';
import { onEachEngine } from '../databases/engines.js';
import { type Seeded, seeded } from '../running/pearl.js';
import { fresh, SEED } from './fresh.js';
import { operations } from './operations.js';

const RUNS = 8;

onEachEngine('plans that are used again', (opened) => {
  let graph: Graph;
  let pearl: Seeded;
  let statements: string[] = [];

  const watched = (each: Graph): Graph => ({
    ...each,
    read: (statement, options) => {
      statements.push(statement.text);
      return each.read(statement, options);
    },
  });

  beforeAll(async () => {
    graph = opened();
    pearl = await seeded(graph, watched);
  });

  test.each(operations)('answer as new ones would, whatever the variables: $name', async ({ text, variables }) => {
    const alone = fresh(graph);
    let compared = 0;
    const same = fc.asyncProperty(variables, async (values) => {
      compared += 1;
      expect(await pearl.execute(text, values)).toEqual(await alone(text, values));
    });
    await fc.assert(same, { seed: SEED, numRuns: RUNS, endOnFailure: true });
    expect(compared).toBe(RUNS);
  });

  test('serve every page of a list, by cursors in variables', async () => {
    const text =
      'query ($after: String) { projects(first: 9, after: $after, orderBy: [{ foundedYear: DESC }]) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const before = pearl.engine.plans().misses;
    const ids: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const variables = after === undefined ? {} : { after };
      const answer = await pearl.execute(text, variables);
      expect(answer).toEqual(await fresh(graph)(text, variables));
      const { nodes, pageInfo } = (answer.data as unknown as Pages).projects;
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    expect(new Set(ids).size).toBe(71);
    // The first page, those behind a known year, and those behind a missing one.
    expect(pearl.engine.plans().misses - before).toBe(3);
  });

  test('are shared by requests that differ in values, and so is the text of the statement', async () => {
    const text =
      'query ($id: ID!, $year: Int) { fund(id: $id) { projects(where: { node: { foundedYear: { gte: $year } } }) { totalCount } } }';
    const before = pearl.engine.plans();
    statements = [];
    for (const id of ['itf', 'innohk', 'no-such-fund']) await pearl.execute(text, { id, year: 2000 + id.length });
    const after = pearl.engine.plans();
    expect(statements).toHaveLength(3);
    expect(new Set(statements).size).toBe(1);
    expect([after.hits - before.hits, after.misses - before.misses, after.kept - before.kept]).toEqual([2, 1, 1]);
  });

  test('are not shared by lists of another length, which cost more', async () => {
    const text = 'query ($ids: [ID!]!) { funds(where: { id: { in: $ids } }) { totalCount } }';
    const before = pearl.engine.plans().misses;
    for (const ids of [['itf'], ['stg'], ['itf', 'stg', 'aoe']]) await pearl.execute(text, { ids });
    expect(pearl.engine.plans().misses - before).toBe(2);
  });

  test('are not shared where a size, an enum, a null or a missing value makes another statement', async () => {
    const text =
      'query ($first: Int, $direction: SortDirection!, $name: String) { funds(first: $first, orderBy: [{ name: $direction }], where: { name: { ne: $name } }) { nodes { id } } }';
    const before = pearl.engine.plans().misses;
    const given = { first: 3, direction: 'ASC', name: 'x' };
    for (const variables of [given, { ...given, first: 4 }, { ...given, direction: 'DESC' }, { direction: 'ASC', name: 'x' }])
      expect((await pearl.execute(text, variables)).errors).toBeUndefined();
    expect((await pearl.execute(text, { ...given, name: null })).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(pearl.engine.plans().misses - before).toBe(5);
    await pearl.execute(text, { ...given, first: 4, name: 'y' });
    expect(pearl.engine.plans().misses - before).toBe(5);
  });
});

interface Pages {
  readonly projects: { readonly nodes: readonly { id: string }[]; readonly pageInfo: { hasNextPage: boolean; endCursor: string } };
}
