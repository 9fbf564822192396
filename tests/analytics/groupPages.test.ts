import { beforeAll, expect, test } from '@jest/globals';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { type Seeded, seeded } from '../running/pearl.ts';

/** Lists in groups, by keys and in orders in which many groups are equal and some keys and figures are missing. */
const GROUPED: readonly (readonly [list: string, groups: string, pages: readonly number[]])[] = [
  ['projects', 'by: [SECTORS], missing: true', [1, 3, 15]],
  ['projects', 'by: [SECTORS, FUNDS], missing: true, orderBy: [{ key: DESC }]', [4, 7]],
  ['projects', 'by: [FUNDS], missing: true, orderBy: [{ aggregate: { foundedYear: { avg: ASC } } }]', [2, 5]],
  ['companies', 'by: [KIND], orderBy: [{ aggregate: { foundedYear: { min: DESC } } }, { key: DESC }]', [1, 2, 7]],
  ['entities', 'by: [FOUNDED_DECADE, TYPE], missing: true', [6, 10]],
  ['universities', 'by: [INDUSTRY_PARTNERS], orderBy: [{ count: ASC }]', [4]],
  ['sectors', 'by: [CHALLENGES], missing: true, orderBy: [{ key: ASC }]', [2]],
  ['fundings', 'by: [FROM], orderBy: [{ aggregate: { amount: { sum: DESC, kinds: [GRANT] } } }]', [5, 9]],
  [
    'fundings',
    'by: [TO, KIND], missing: true, orderBy: [{ aggregate: { amount: { avg: DESC } } }, { aggregate: { since: { min: ASC } } }]',
    [11],
  ],
  ['fundings', 'by: [SINCE_YEAR], missing: true, fill: true', [1, 6]],
  ['fundings', 'by: [SINCE_YEAR], missing: true, fill: true, orderBy: [{ key: DESC }]', [4]],
  ['sources', 'by: [PUBLISHER], missing: true', [30]],
];

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly unknown[];
}

onEachEngine('Pages of groups', (graph) => {
  let pearl: Seeded;

  beforeAll(async () => {
    pearl = await seeded(graph());
  }, TURN_TIMEOUT);

  async function page(list: string, groups: string, first: number, after: string | null): Promise<Page> {
    const query = `query($first: Int, $after: String) { ${list} { groups(${groups}, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { keys { value } count share }
    } } }`;
    const { data, errors } = await pearl.execute(query, { first, after });
    expect(errors).toBeUndefined();
    return (data as Record<string, { groups: Page }>)[list]?.groups as Page;
  }

  test.each(GROUPED)('of %s, %s, join to the whole', async (list, groups, sizes) => {
    const whole = await page(list, groups, 1000, null);
    expect(whole.nodes).toHaveLength(whole.totalCount);
    expect(whole.pageInfo.hasNextPage).toBe(false);
    for (const size of sizes) {
      const nodes: unknown[] = [];
      let after: string | null = null;
      do {
        const next: Page = await page(list, groups, size, after);
        expect(next.totalCount).toBe(whole.totalCount);
        expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
        nodes.push(...next.nodes);
        expect(next.pageInfo.hasNextPage).toBe(nodes.length < whole.totalCount);
        after = next.pageInfo.endCursor;
      } while (nodes.length < whole.totalCount);
      expect(nodes).toEqual(whole.nodes);
    }
  });
});
