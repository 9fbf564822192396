import { beforeAll, expect, test } from '@jest/globals';
import { onEachEngine } from '../databases/engines.ts';
import { type Seeded, seeded } from '../running/pearl.ts';

/** In cents: the most that the database is given as a number. */
const MOST = Number.MAX_SAFE_INTEGER;

/** In cents: just below 2^46 in whole units, where a number still tells every cent from the next. */
const LARGE = 2 ** 46 * 100 - 1;

onEachEngine('Money', (graph) => {
  let pearl: Seeded;

  beforeAll(async () => {
    pearl = await seeded(graph());
    await graph().write(async (run) => {
      const fund = "CREATE (:Entity:Fund {id: $id, type: 'FUND', name: $id})";
      for (const id of ['fund-of-most', 'fund-of-more', 'fund-of-too-much', 'fund-of-cents']) await run({ text: fund, parameters: { id } });
      const grant = (id: string, to: string, amount: number) =>
        run({
          text: `MATCH (f:Fund {id: $id}), (p:Project {id: $to}) CREATE (f)-[:FUNDS {id: $fact, amount: $amount, fundingKind: 'GRANT'}]->(p)`,
          parameters: { id, to, amount, fact: `${id}~FUNDS~${to}` },
        });
      await grant('fund-of-most', 'co-genai', LARGE - 1);
      await grant('fund-of-most', 'hkchat', 1);
      await grant('fund-of-more', 'co-genai', MOST);
      await grant('fund-of-more', 'hkchat', 1);
      await grant('fund-of-cents', 'co-genai', 1);
      await grant('fund-of-cents', 'hkchat', 2);
    });
  });

  const sums = (id: string) =>
    pearl.execute(
      `{ fund(id: "${id}") { id projects { totalCount aggregate { count relationship { amount(kinds: [GRANT]) { sum avg median min max } } } } } }`,
    );
  const amounts = async (id: string) => {
    const { data, errors } = await sums(id);
    const { aggregate } = (data as { fund: { projects: { aggregate: { relationship: { amount: object } } } } }).fund.projects;
    return { amount: aggregate.relationship.amount, errors };
  };

  test('is added up to the last cent, as far as numbers are exact', async () => {
    expect(await amounts('fund-of-most')).toEqual({
      amount: { sum: 70_368_744_177_663.99, avg: 35_184_372_088_832, median: 35_184_372_088_832, min: 0.01, max: 70_368_744_177_663.98 },
      errors: undefined,
    });
  });

  test('beyond that is refused, never rounded, and everything else is answered', async () => {
    const { amount, errors } = await amounts('fund-of-more');
    expect(amount).toMatchObject({ sum: null, median: 45_035_996_273_704.96, min: 0.01 });
    expect(errors?.map(({ path }) => path?.at(-1))).toEqual(['sum', 'max']);
    expect(errors?.[0]?.message).toBe(
      '90071992547409.92 is more than a number of JSON holds to the cent: where it is a sum, add up fewer, by `where` or `kinds`.',
    );
    expect(errors?.[0]?.path).toEqual(['fund', 'projects', 'aggregate', 'relationship', 'amount', 'sum']);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('halfway between two cents is rounded up', async () => {
    expect((await amounts('fund-of-cents')).amount).toMatchObject({ sum: 0.03, avg: 0.02, median: 0.02 });
  });

  test('of nothing is nothing, of which nothing is known', async () => {
    expect((await amounts('fund-of-too-much')).amount).toEqual({ sum: 0, avg: null, median: null, min: null, max: null });
  });

  test('decides conditions and orders exactly', async () => {
    const { data } = await pearl.execute(`{
      funds(where: { projects: { amount: { sum: { gte: 70368744177663.98 } } } }, orderBy: [{ projects: { amount: { sum: DESC } } }]) { nodes { id } }
    }`);
    expect((data as { funds: { nodes: { id: string }[] } }).funds.nodes.map(({ id }) => id)).toEqual(['fund-of-more', 'fund-of-most']);
  });

  test('beyond what the database itself adds up is refused as well', async () => {
    await graph().write((run) =>
      run({
        text: "MATCH (f:Fund {id: 'fund-of-too-much'}), (p:Project {id: 'hkchat'}) UNWIND range(1, 1100) AS i CREATE (f)-[:FUNDS {id: 'fund-of-too-much~FUNDS~hkchat~' + toString(i), amount: $most, fundingKind: 'GRANT'}]->(p)",
        parameters: { most: MOST },
      }),
    );
    const { errors } = await sums('fund-of-too-much');
    for (const { extensions } of errors ?? []) expect(extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.length).toBeGreaterThan(0);
  });
});
