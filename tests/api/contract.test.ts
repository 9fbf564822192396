import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { pearlSchema, type Seeded, seeded } from '../running/pearl.ts';
import { joined, listAt, page, walk } from './pages.ts';
import { answers, frozenQueries, type QueryFile, queries } from './queryFiles.ts';
import { sightsOfTheFile, sightsOfTheSchema } from './reach.ts';

/** What the contract states in so many words, so that neither script nor service can lead the other astray. */
const STATED: Readonly<Record<string, object>> = {
  '00-entities.graphql': { entities: { totalCount: 448 } },
  '01-itf-recipients.graphql': {
    fund: {
      recipients: { totalCount: 14 },
      projects: {
        totalCount: 5,
        edges: [
          { relationship: { amount: 10_000_000 }, node: { id: 'hkust-mit-robotic-manipulation' } },
          { relationship: { amount: 10_000_000 }, node: { id: 'hkust-mit-iot-control' } },
        ],
      },
    },
  },
  '02-hkust-industry-partners.graphql': {
    university: {
      industryPartners: {
        totalCount: 6,
        nodes: [
          { name: 'China Construction Bank' },
          { name: 'Microsoft Research Asia' },
          { name: 'Shanghai Xiao-i Robot Technology' },
          { name: 'Tencent Finance Academy' },
          { name: 'The Hongkong Electric Company' },
          { name: 'WeBank' },
        ],
      },
    },
  },
  '03-most-industry-partners.graphql': {
    universities: {
      nodes: [
        { id: 'hkust', industryPartners: { totalCount: 6 } },
        { id: 'polyu', industryPartners: { totalCount: 6 } },
        { id: 'hku', industryPartners: { totalCount: 5 } },
      ],
    },
  },
  '04-sectors-of-projects.graphql': {
    projects: {
      totalCount: 71,
      groups: {
        nodes: [
          { keys: [{ node: { id: 'sector-healthcare' } }], count: 24 },
          { keys: [{ node: { id: 'sector-public-services' } }], count: 7 },
          { keys: [{ node: { id: 'sector-finance' } }], count: 5 },
        ],
      },
    },
  },
  '05-challenges-without-projects.graphql': { challenges: { totalCount: 13 } },
  '09-healthcare-four-levels.graphql': { sector: { projects: { nodes: Array(10).fill({ name: expect.any(String) }) } } },
  '10-types-of-entities.graphql': {
    entities: {
      totalCount: 448,
      groups: {
        nodes: [
          ['RESEARCH_CENTRE', 74],
          ['PROJECT', 71],
          ['COMPANY', 66],
          ['FUND', 42],
          ['UNIVERSITY', 35],
          ['APPLICATION', 31],
          ['INITIATIVE', 31],
          ['GOVERNMENT_BODY', 21],
          ['CHALLENGE', 20],
          ['TECHNOLOGY', 19],
          ['SECTOR', 17],
          ['PLACE', 12],
          ['OUTCOME', 7],
          ['HEALTHCARE_PROVIDER', 2],
        ].map(([value, count]) => ({ keys: [{ value }], count })),
      },
    },
  },
  '11-universities-without-partners.graphql': {
    universities: {
      nodes: [{ id: 'cityu' }, { id: 'eduhk' }, { id: 'hsuhk' }, { id: 'lingnan-university' }, { id: 'saint-francis-university' }],
    },
  },
  '12-kinds-of-funding.graphql': {
    fundings: {
      groups: {
        nodes: [
          ['GRANT', 32, 5_772_449_659],
          ['ALLOCATION', 17, 144_430_000_000],
          ['DONATION', 2, 158_000_000],
          ['PLANNED', 2, 3_040_000_000],
        ].map(([kind, known, sum]) => ({ keys: [{ value: kind }], aggregate: { amount: { sum, known } } })),
      },
    },
  },
};

test('Each query has an answer, and each answer a query', () => {
  expect(queries.map(({ name }) => name).sort()).toEqual(Object.keys(answers).sort());
  expect(frozenQueries.map(({ name }) => name)).toEqual(Object.keys(STATED));
});

onEachEngine('The contract', (graph) => {
  let pearl: Seeded;
  let statements = 0;

  beforeAll(async () => {
    pearl = await seeded(graph(), (each) => ({
      ...each,
      read: (statement, options) => {
        statements += 1;
        return each.read(statement, options);
      },
    }));
  }, TURN_TIMEOUT);

  beforeEach(() => {
    statements = 0;
  });

  describe.each(queries)('$name', ({ name, text, variables, statements: stated }) => {
    test('is answered as the files say, in the order asked for, with one statement a root field', async () => {
      const { data, errors } = await pearl.execute(text, variables);
      expect(errors).toBeUndefined();
      expect(data).toEqual(answers[name]);
      expect(JSON.stringify(data)).toBe(JSON.stringify(answers[name]));
      expect(statements).toBe(stated ?? rootFields(data));
    });
  });

  test.each(frozenQueries)('$name gives what the contract states', async ({ name, text }) => {
    const { data } = await pearl.execute(text);
    expect(data).toMatchObject(STATED[name] ?? {});
  });

  describe.each(queries.filter(({ walk }) => walk !== undefined))('$name', (query: QueryFile) => {
    const { name, walk: { list, pages: sizes } = { list: '', pages: [] } } = query;
    const { totalCount, edges } = listAt(answers[name], list);

    test.each(sizes)('is the same in pages of %i', async (size) => {
      const pages = await walk(pearl, query, list, size);
      expect(joined(pages)).toEqual(edges);
      expect(pages.length).toBe(Math.ceil(totalCount / size));
      for (const [index, { totalCount: counted, edges: places, pageInfo }] of pages.entries()) {
        const { hasNextPage, hasPreviousPage, endCursor } = pageInfo;
        expect({ counted, hasPreviousPage, hasNextPage }).toEqual({
          counted: totalCount,
          hasPreviousPage: index > 0,
          hasNextPage: index < pages.length - 1,
        });
        expect(endCursor).toBe(places.at(-1)?.cursor);
      }
    });

    test('goes on behind the cursor of any place', async () => {
      const whole = await page(pearl, query, list, 1000);
      for (const index of [0, Math.floor(totalCount / 2), totalCount - 1]) {
        const rest = await page(pearl, query, list, 1000, whole.edges[index]?.cursor);
        expect(joined([rest])).toEqual(edges.slice(index + 1));
      }
    });
  });

  test('Each of the 1,357 relationships is reached by named fields from both of its ends, and nothing else is', async () => {
    const stated = sightsOfTheFile();
    expect(stated.size).toBe(2 * 1357);
    const seen = await sightsOfTheSchema(pearl, pearlSchema().schema);
    expect([...seen].sort()).toEqual([...stated].sort());
  }, 180_000);
});

/** How many root fields an answer holds that had to be read; `__typename` had not. */
function rootFields(data: unknown): number {
  return Object.values((data ?? {}) as object).filter((value) => typeof value !== 'string').length;
}
