import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { pearlSchema, type Seeded, seeded } from '../running/pearl.ts';

const { model } = pearlSchema();
const GAPS = [...model.gaps.values()];
const OF_FACTS = GAPS.flatMap((gap) => (gap.kind === 'FACTS' ? [gap] : []));

interface Found {
  readonly name: string;
  readonly count: number;
  readonly total: number;
  readonly entities: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

interface Paged {
  readonly endCursor: string;
  readonly hasNextPage: boolean;
}

onEachEngine('gaps', (graph) => {
  let pearl: Seeded;
  let statements: string[] = [];

  beforeAll(async () => {
    pearl = await seeded(graph(), (each) => ({
      ...each,
      read: (statement, options) => {
        statements.push(statement.text);
        return each.read(statement, options);
      },
    }));
  }, TURN_TIMEOUT);

  beforeEach(() => {
    statements = [];
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await pearl.execute(query, variables);
    expect(errors).toBeUndefined();
    return data as never as { readonly gaps: readonly Found[] } & Record<string, { readonly totalCount: number }>;
  };

  test('are all there, each counted among those that it is of, with one statement', async () => {
    const { gaps } = await ask('{ gaps { name sentence kind type count total entities(first: 1) { totalCount nodes { id } } } }');
    expect(gaps.map(({ name }) => name)).toEqual([...model.gaps.keys()]);
    expect(statements).toHaveLength(1);
    expect(gaps).toContainEqual({
      name: 'CHALLENGE_WITHOUT_PROJECT',
      sentence: 'Challenges that no known project addresses.',
      kind: 'FACTS',
      type: 'CHALLENGE',
      count: 13,
      total: 20,
      entities: { totalCount: 13, nodes: [{ id: expect.any(String) }] },
    });
    expect(gaps).toContainEqual(
      expect.objectContaining({ name: 'ENTITY_WITHOUT_CHINESE_NAME', kind: 'DATA', type: null, count: 209, total: 448 }),
    );
    expect(gaps.find(({ name }) => name === 'ORGANISATION_WITHOUT_PLACE')).toMatchObject({ type: null, count: 8, total: 198 });
    for (const { count, entities } of gaps) expect(entities.totalCount).toBe(count);
  });

  test.each(OF_FACTS)('$name is what a list without $lacks.name holds', async ({ name, of, lacks }) => {
    const { gaps, all, those } = await ask(
      `{ gaps(only: [${name}]) { count total entities(first: 1000) { nodes { id } } }
         all: ${of.plural} { totalCount }
         those: ${of.plural}(where: { ${lacks.name}: { none: {} } }, first: 1000) { totalCount nodes { id } } }`,
    );
    expect(gaps).toEqual([
      { count: those?.totalCount, total: all?.totalCount, entities: { nodes: (those as never as Found['entities']).nodes } },
    ]);
  });

  test('are kept to a place: only those that know places, and only what is there', async () => {
    const { gaps } = await ask('{ gaps(place: "place-hk") { name count total entities { nodes { id } } } }');
    expect(gaps.map(({ name }) => name)).toEqual(OF_FACTS.filter(({ of }) => of.views.has('places')).map(({ name }) => name));
    expect(statements).toHaveLength(1);
    expect(gaps.find(({ name }) => name === 'UNIVERSITY_WITHOUT_INDUSTRY_PARTNER')).toMatchObject({
      count: 5,
      total: 10,
      entities: { nodes: ['cityu', 'eduhk', 'hsuhk', 'lingnan-university', 'saint-francis-university'].map((id) => ({ id })) },
    });
  });

  test('call unsure what is less sure than the client says', async () => {
    const { gaps, those } = await ask(
      `query ($below: Float!) {
        gaps(only: [ENTITY_OF_LOW_CONFIDENCE], confidenceBelow: $below) { count total }
        those: entities(where: { confidence: { lt: $below } }) { totalCount }
      }`,
      { below: 0.9 },
    );
    expect(gaps).toEqual([{ count: those?.totalCount, total: 448 }]);
    const { gaps: none } = await ask('{ gaps(only: [ENTITY_OF_LOW_CONFIDENCE], confidenceBelow: 0) { count } }');
    expect(none).toEqual([{ count: 0 }]);
  });

  test('come in the order asked for, each once; all of them where none is named', async () => {
    const only = ['SECTOR_WITHOUT_FUND', 'ENTITY_WITHOUT_FACT', 'SECTOR_WITHOUT_FUND'];
    const { gaps } = await ask('query ($only: [GapName!]) { gaps(only: $only) { name } }', { only });
    expect(gaps.map(({ name }) => name)).toEqual(['SECTOR_WITHOUT_FUND', 'ENTITY_WITHOUT_FACT']);
    for (const named of [[], null]) {
      const { gaps: all } = await ask('query ($only: [GapName!]) { gaps(only: $only) { name } }', { only: named });
      expect(all).toHaveLength(GAPS.length);
    }
    expect(statements).toEqual([]);
  });

  test('have lists of entities as every list is: filters, orders, what is below, aliases and fragments', async () => {
    const { gaps } = await ask(`{
      gaps(only: [CHALLENGE_WITHOUT_PROJECT, ORGANISATION_WITHOUT_PLACE, SECTOR_WITHOUT_CHALLENGE]) {
        __typename
        n: count
        challenges: entities(where: { is: { challenge: { raisedBy: { some: {} } } } }, orderBy: [{ name: DESC }], first: 2) {
          totalCount nodes { __typename ... on Challenge { name raisedBy(first: 1) { totalCount } } ... on Fund { projects { totalCount } } }
        }
        companies: entities(where: { type: { in: [COMPANY] }, is: { company: {} } }, last: 1) { totalCount nodes { id } }
      }
    }`);
    expect(gaps).toEqual([
      {
        __typename: 'Gap',
        n: 13,
        challenges: {
          totalCount: expect.any(Number),
          nodes: Array(2).fill({ __typename: 'Challenge', name: expect.any(String), raisedBy: { totalCount: expect.any(Number) } }),
        },
        companies: { totalCount: 0, nodes: [] },
      },
      {
        __typename: 'Gap',
        n: 8,
        challenges: { totalCount: 0, nodes: [] },
        companies: { totalCount: 8, nodes: [{ id: expect.any(String) }] },
      },
      { __typename: 'Gap', n: 11, challenges: { totalCount: 0, nodes: [] }, companies: { totalCount: 0, nodes: [] } },
    ]);
    expect(statements).toHaveLength(1);
  });

  test('have lists that come to something, as other lists do', async () => {
    const below =
      'aggregate { count foundedYear { known min max } } groups(by: [FOUNDED_YEAR], first: 3) { totalCount nodes { keys { value } count share } }';
    const { gaps, those } = await ask(`{
      gaps(only: [PROJECT_WITHOUT_SECTOR]) { entities { ${below} } }
      those: projects(where: { sectors: { none: {} } }) { ${below} }
    }`);
    expect(gaps).toEqual([{ entities: those }]);
    expect(those).toMatchObject({ aggregate: { count: 18 } });
    expect(statements).toHaveLength(2);
  });

  test('are gone through page by page, and a cursor of one fits no other', async () => {
    const query = `query ($gap: GapName!, $after: String) {
      gaps(only: [$gap]) { entities(first: 5, after: $after, orderBy: [{ foundedYear: DESC }]) { nodes { id } pageInfo { endCursor hasNextPage } } }
    }`;
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { gaps } = await ask(query, { gap: 'PROJECT_WITHOUT_FUND', after });
      const [{ entities }] = gaps as never as readonly [{ entities: Found['entities'] & { pageInfo: Paged } }];
      const { nodes, pageInfo } = entities;
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toHaveLength(27);
    expect(new Set(seen).size).toBe(27);
    const { data, errors } = await pearl.execute(query, { gap: 'PROJECT_WITHOUT_SECTOR', after });
    expect({ data, code: errors?.[0]?.extensions?.code }).toEqual({ data: { gaps: null }, code: 'CURSOR_INVALID' });
  });

  describe('refuse', () => {
    test.each([
      [
        'a place that is not there',
        '{ gaps(place: "place-h") { name } }',
        'Argument "place" of Query.gaps is "place-h", and there is no place with this id. Did you mean',
      ],
      [
        'what is no place',
        '{ gaps(place: "hkust", only: [ORGANISATION_WITHOUT_PLACE]) { count } }',
        'is "hkust", and there is no place with this id.',
      ],
      [
        'a place for what has none',
        '{ gaps(only: [ORGANISATION_WITHOUT_PLACE, SECTOR_WITHOUT_FUND], place: "place-hk") { name } }',
        'Argument "only.1" of Query.gaps is SECTOR_WITHOUT_FUND, which is no gap of things that are in places',
      ],
      [
        'more than certainty',
        '{ gaps(confidenceBelow: 1.5) { name } }',
        'Argument "confidenceBelow" of Query.gaps is 1.5: confidence goes from 0 to 1.',
      ],
      ['less than none', '{ gaps(only: [SECTOR_WITHOUT_FUND], confidenceBelow: -0.1) { name } }', 'confidence goes from 0 to 1.'],
      [
        'a page that is too large',
        '{ gaps { entities(first: 5000) { totalCount } } }',
        'Argument "first" of Gap.entities is 5000; the limit is 1000.',
      ],
    ])('%s', async (_, query, message) => {
      const { data, errors } = await pearl.execute(query);
      expect(data).toEqual({ gaps: null });
      expect(errors).toEqual([expect.objectContaining({ path: ['gaps'], message: expect.stringContaining(message) })]);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    });

    test('a name that is no gap', async () => {
      const { errors } = await pearl.execute('{ gaps(only: [CHALLENGE_WITHOUT_PROJECTS]) { name } }');
      expect(errors?.[0]?.message).toContain('Did you mean the enum value "CHALLENGE_WITHOUT_PROJECT"');
    });

    test('the same place in a variable, after a plan that served another', async () => {
      const query = 'query ($place: ID, $below: Float! = 0.7) { gaps(place: $place, confidenceBelow: $below) { name count } }';
      await ask(query, { place: 'place-hk' });
      for (const variables of [{ place: 'place-xx' }, { place: 'place-hk', below: 7 }]) {
        const { errors } = await pearl.execute(query, variables);
        expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      }
      expect((await ask(query, { place: null })).gaps).toHaveLength(GAPS.length);
    });
  });

  test('show what comes without a source, a name in Chinese, or any fact', async () => {
    const node = { id: 'bare', type: 'SECTOR', name: 'Bare', nameEn: 'Bare', createdAt: '2026-01-01T00:00:00.000Z', version: 1 };
    await graph().write((run) =>
      run({ text: 'CREATE (n:Entity:Sector) SET n += $node', parameters: { node: { ...node, updatedAt: node.createdAt } } }),
    );
    const named = '[ENTITY_WITHOUT_SOURCE, ENTITY_WITHOUT_FACT, ENTITY_WITHOUT_CHINESE_NAME, ENTITY_OF_LOW_CONFIDENCE]';
    const { gaps } = await ask(`{ gaps(only: ${named}) { count total entities(where: { id: { eq: "bare" } }) { nodes { id } } } }`);
    expect(gaps.map(({ count, entities }) => [count, entities.nodes.length])).toEqual([[1, 1], [1, 1], [210, 1], [10, 0]]); // biome-ignore format: a table
  });
});
