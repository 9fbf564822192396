import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { graphSchema } from '../../src/model/graphSchema.js';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { model, workspace } from '../import/workspace.ts';
import { asking, type Seeded } from '../running/pearl.ts';

/** Neither seed has two facts of one type between the same two; here the fund gives to the project twice, in 2021 and in 2022. */
onEachEngine('Several facts between the same two', (graph) => {
  const files = workspace();
  let pearl: Seeded;

  beforeAll(async () => {
    await graph().ready(graphSchema(model));
    await files.run(graph());
    pearl = asking(graph());
  }, TURN_TIMEOUT);

  afterAll(() => files.remove());

  const answer = async (query: string) => {
    const { data, errors } = await pearl.execute(query);
    expect(errors).toBeUndefined();
    return data;
  };

  test('are counted each, and added up each, while what they lead to is counted once among the distinct', async () => {
    const query = `{ fund(id: "itf") { recipients { totalCount aggregate { count distinct relationship {
      amount { sum avg median min max known distinct } grants: amount(kinds: [GRANT]) { sum known missing } since { min max }
    } } } } }`;
    expect(await answer(query)).toEqual({
      fund: {
        recipients: {
          totalCount: 2,
          aggregate: {
            count: 2,
            distinct: 1,
            relationship: {
              amount: {
                sum: 62_000_001_234.5,
                avg: 31_000_000_617.25,
                median: 31_000_000_617.25,
                min: 1234.5,
                max: 62_000_000_000,
                known: 2,
                distinct: 2,
              },
              grants: { sum: 62_000_000_000, known: 1, missing: 0 },
              since: { min: '2021-05', max: '2022' },
            },
          },
        },
      },
    });
  });

  test('make two groups of the list that they lead along, and lead once to a group of the other end', async () => {
    const query = `{
      fund(id: "itf") { recipients { groups(by: [RELATIONSHIP_KIND, RELATIONSHIP_SINCE_YEAR]) { nodes { keys { value } count share } } } }
      projects { groups(by: [FUNDS], missing: true) { totalCount nodes { keys { value } count share aggregate { distinct } nodes { id } } } }
      known: projects { groups(by: [FUNDS]) { nodes { keys { value } count } } }
      fundings { groups(by: [FROM, TO]) { nodes { keys { value } count } } }
    }`;
    expect(await answer(query)).toEqual({
      fund: {
        recipients: {
          groups: {
            nodes: [
              { keys: [{ value: 'GRANT' }, { value: '2021' }], count: 1, share: 0.5 },
              { keys: [{ value: 'PLANNED' }, { value: '2022' }], count: 1, share: 0.5 },
            ],
          },
        },
      },
      projects: {
        groups: {
          totalCount: 1,
          nodes: [{ keys: [{ value: 'itf' }], count: 1, share: 1, aggregate: { distinct: 1 }, nodes: [{ id: 'robots' }] }],
        },
      },
      known: { groups: { nodes: [{ keys: [{ value: 'itf' }], count: 1 }] } },
      fundings: { groups: { nodes: [{ keys: [{ value: 'itf' }, { value: 'robots' }], count: 2 }] } },
    });
  });

  test('count once for `distinct` and each for `count` and sums, in conditions and orders', async () => {
    const found = (where: string) => answer(`{ funds(where: { recipients: ${where} }) { totalCount } }`);
    expect(await found('{ distinct: { eq: 1 }, count: { eq: 2 } }')).toEqual({ funds: { totalCount: 1 } });
    expect(await found('{ distinct: { gte: 2 } }')).toEqual({ funds: { totalCount: 0 } });
    expect(await found('{ amount: { sum: { eq: 62000001234.5 } } }')).toEqual({ funds: { totalCount: 1 } });
    expect(await found('{ amount: { sum: { gt: 62000000000 }, kinds: [GRANT] } }')).toEqual({ funds: { totalCount: 0 } });
    expect(await answer('{ funds(orderBy: [{ recipients: { amount: { avg: DESC } } }]) { nodes { id } } }')).toEqual({
      funds: { nodes: [{ id: 'itf' }] },
    });
  });

  test('begin in two periods, and end in one', async () => {
    const periods = [
      { period: '2021', started: 1, ended: 0 },
      { period: '2022', started: 1, ended: 0 },
      { period: '2023', started: 0, ended: 1 },
    ];
    expect(await answer('{ fundings { timeline { periods { period started ended } undated } } }')).toEqual({
      fundings: { timeline: { periods, undated: 0 } },
    });
    expect(await answer('{ project(id: "robots") { timeline(by: DECADE) { periods { period started ended } undated } } }')).toEqual({
      project: { timeline: { periods: [{ period: '2020', started: 2, ended: 1 }], undated: 1 } },
    });
  });
});
