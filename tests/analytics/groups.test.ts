import { beforeAll, expect, test } from '@jest/globals';
import type { Graph, Statement } from '../../src/graph/port.js';
import { onEachEngine } from '../databases/engines.ts';
import { type Seeded, seeded } from '../running/pearl.ts';

interface Group {
  readonly keys: readonly { readonly value: string | null }[];
  readonly count: number;
}

onEachEngine('Groups', (graph) => {
  let pearl: Seeded;
  const statements: Statement[] = [];
  const watch = (watched: Graph): Graph => ({
    ...watched,
    read: (statement, options) => {
      statements.push(statement);
      return watched.read(statement, options);
    },
  });
  beforeAll(async () => {
    pearl = await seeded(graph(), watch);
  });

  test.each([
    ['the largest first', 'entities', 'by: [TYPE]'],
    ['by what is related', 'projects', 'by: [SECTORS], missing: true'],
    ['of two keys', 'fundings', 'by: [FROM, KIND], missing: true, orderBy: [{ aggregate: { amount: { sum: ASC } } }]'],
    ['by their keys, backwards', 'projects', 'by: [FOUNDED_YEAR], missing: true, orderBy: [{ key: DESC }]'],
    [
      'by an average that may be missing',
      'funds',
      'by: [FOUNDED_DECADE], missing: true, orderBy: [{ aggregate: { confidence: { avg: DESC } } }]',
    ],
    ['of years that are filled up', 'projects', 'by: [FOUNDED_YEAR], missing: true, fill: true'],
    ['of years that are filled up, backwards', 'entities', 'by: [FOUNDED_DECADE], missing: true, fill: true, orderBy: [{ key: DESC }]'],
  ])('%s are the same page by page', async (_, list, args) => {
    const ask = async (first: number, after: string | null) => {
      const query = `query ($first: Int, $after: String) { list: ${list} { groups(${args}, first: $first, after: $after) {
        totalCount nodes { keys { value } count } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
      const { data, errors } = await pearl.execute(query, { first, after });
      expect(errors).toBeUndefined();
      return (data as { list: { groups: GroupPage } }).list.groups;
    };
    const all = await ask(1000, null);
    expect(all.nodes).toHaveLength(all.totalCount);
    expect(all.nodes.length).toBeGreaterThan(4);
    const found: Group[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: GroupPage = await ask(3, after);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.totalCount).toBe(all.totalCount);
      found.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(found).toEqual(all.nodes);
  });

  test('and aggregates cost nothing where nobody asks for them', async () => {
    const asked = async (selection: string) => {
      statements.length = 0;
      await pearl.execute(`{ projects(first: 3) { nodes { id funds(first: 2) { ${selection} nodes { id } } } } }`);
      return statements.map(({ text }) => text);
    };
    const [plain] = await asked('');
    expect(await asked('aggregate @include(if: false) { count } groups(by: [TYPE]) @skip(if: true) { totalCount }')).toEqual([plain]);
    expect(await asked('aggregate { count }')).not.toEqual([plain]);
  });

  test('are read with one statement, whatever is asked of them', async () => {
    statements.length = 0;
    const { errors } = await pearl.execute(`{ sectors {
      aggregate { count } timelines: groups(by: [TYPE]) { nodes { share nodes { id } } }
      nodes { projects { timeline { undated } aggregate { distinct } groups(by: [FUNDS, FOUNDED_YEAR], missing: true) { totalCount nodes { keys { node { name } } share } } } }
    } }`);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
  });
});

interface GroupPage {
  readonly totalCount: number;
  readonly nodes: readonly Group[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}
