import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { graphSchema } from '../../src/model/graphSchema.js';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { executors } from '../execute/executors.ts';
import { pearlSchema, type Seeded, seeded } from '../running/pearl.ts';

const EVERYTHING = `{ overview {
  title currency licence asOf entityCount relationshipCount sourceCount
  entities { type count } relationships { type count } connections { from type to count }
  completeness { type field known total share } newestFact { id } publishers { publisher count }
} }`;

interface Counted {
  readonly count: number;
}

/** The answer, as far as tests go into it. */
interface Overview {
  readonly entities: readonly (Counted & { readonly type: string })[];
  readonly relationships: readonly (Counted & { readonly type: string })[];
  readonly connections: readonly (Counted & { readonly from: string; readonly type: string; readonly to: string })[];
  readonly completeness: readonly { type: string; field: string; known: number; total: number; share: number }[];
  readonly publishers: readonly (Counted & { readonly publisher: string })[];
}

onEachEngine('the overview', (graph) => {
  let pearl: Seeded;
  let statements: string[] = [];
  let empty: unknown;

  beforeAll(async () => {
    await graph().ready(graphSchema(pearlSchema().model));
    empty = await executors(graph()).own(parse(EVERYTHING), {});
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

  const ask = async (query: string) => {
    const { data, errors } = await pearl.execute(query);
    expect(errors).toBeUndefined();
    return data as never as { readonly overview: Overview } & Record<string, { totalCount: number; nodes: readonly object[] }>;
  };
  const sum = (counts: readonly Counted[]) => counts.reduce((all, { count }) => all + count, 0);

  test('of an empty graph is that there is nothing', () => {
    expect(JSON.parse(JSON.stringify(empty))).toEqual({
      data: {
        overview: {
          ...{ title: null, currency: null, licence: null, asOf: null, newestFact: null },
          ...{ entityCount: 0, relationshipCount: 0, sourceCount: 0 },
          ...{ entities: [], relationships: [], connections: [], completeness: [], publishers: [] },
        },
      },
    });
  });

  test('says what the graph is and how much it holds, with one statement', async () => {
    const { overview } = await ask(EVERYTHING);
    expect(statements).toHaveLength(1);
    expect(overview).toMatchObject({
      title: "Hong Kong's AI and innovation ecosystem",
      currency: 'HKD',
      licence: 'CC BY 4.0',
      entityCount: 448,
      relationshipCount: 1357,
      sourceCount: 229,
    });
    expect(overview.entities.slice(0, 3)).toEqual([
      { type: 'RESEARCH_CENTRE', count: 74 },
      { type: 'PROJECT', count: 71 },
      { type: 'COMPANY', count: 66 },
    ]);
    expect(overview.entities).not.toContainEqual(expect.objectContaining({ type: 'OTHER_ORGANISATION' }));
    expect(overview.relationships).toHaveLength(17);
    expect([overview.entities, overview.relationships, overview.connections].map(sum)).toEqual([448, 1357, 1357]);
    expect(overview.connections).toHaveLength(105);
    expect(overview.connections[0]).toEqual({ from: 'RESEARCH_CENTRE', type: 'LOCATED_IN', to: 'PLACE', count: 74 });
  });

  test('counts as lists do', async () => {
    const { overview } = await ask(EVERYTHING);
    const { latest, newest } = await ask(`{
      latest: entities(orderBy: [{ updatedAt: DESC }], first: 1) { nodes { asOf: updatedAt } }
      newest: relationships(orderBy: [{ since: DESC }], first: 1) { nodes { id } }
    }`);
    expect(overview).toMatchObject({ ...latest?.nodes[0], newestFact: newest?.nodes[0] });

    const facts = overview.relationships.map(
      ({ type }) => `${type}: relationships(where: { relationshipType: { eq: ${type} } }) { totalCount }`,
    );
    const counted = await ask(`{ ${facts.join(' ')} }`);
    expect(overview.relationships).toEqual(overview.relationships.map(({ type }) => ({ type, count: counted[type]?.totalCount })));

    const [{ publisher, count } = { publisher: '', count: 0 }] = overview.publishers;
    const { theirs } = await ask(`{ theirs: sources(where: { publisher: { eq: ${JSON.stringify(publisher)} } }) { totalCount } }`);
    expect(theirs?.totalCount).toBe(count);
    expect(overview.publishers).toEqual([...overview.publishers].sort((one, other) => other.count - one.count));
  });

  test('says of each type how much is known of each field that may be missing', async () => {
    const { overview } = await ask(EVERYTHING);
    const { model } = pearlSchema();
    for (const { type, count } of overview.entities) {
      const own = overview.completeness.filter((each) => each.type === type);
      const entity = [...model.entities.values()].find(({ enumValue }) => enumValue === type);
      const optional = entity?.properties.filter(({ required }) => !required).map(({ name }) => name) ?? [];
      expect(own.map(({ field }) => field)).toEqual([...optional, 'evidence']);
      expect(own.every(({ total, known, share }) => total === count && share === known / total)).toBe(true);
    }
    const { dated } = await ask('{ dated: projects(where: { startDate: { isNull: false } }) { totalCount } }');
    expect(overview.completeness).toContainEqual(
      expect.objectContaining({ type: 'PROJECT', field: 'startDate', known: dated?.totalCount }),
    );
    const { founded } = await ask('{ founded: universities(where: { foundedYear: { isNull: false } }) { totalCount } }');
    expect(overview.completeness).toContainEqual({
      type: 'UNIVERSITY',
      field: 'foundedYear',
      known: founded?.totalCount,
      total: 35,
      share: 8 / 35,
    });
  });

  test('computes only what is selected, once for each field', async () => {
    const { overview } = await ask(
      '{ overview { __typename n: entityCount again: entityCount ...Kinds } } fragment Kinds on Overview { entities { k: type __typename } }',
    );
    expect(overview).toMatchObject({ __typename: 'Overview', n: 448, again: 448 });
    expect(overview.entities[0]).toEqual({ k: 'RESEARCH_CENTRE', __typename: 'TypeCount' });
    const [text = ''] = statements;
    expect(text.match(/count\(n\)/g)).toHaveLength(1);
    for (const word of ['Source', 'PearlGraph', 'updatedAt', 'publisher', 'FUNDS', 'since']) expect(text).not.toContain(word);
    await ask('{ overview { __typename } }');
    expect(statements).toHaveLength(1);
  });

  test('shows the newest fact with everything below it', async () => {
    const { overview } = await ask(
      `{ overview { newestFact { __typename since from { __typename ... on Project { funds { totalCount } } } to { id relationships(first: 1) { nodes { id } } } evidence { source { title } } } } }`,
    );
    expect(statements).toHaveLength(1);
    expect(overview).toMatchObject({
      newestFact: {
        since: expect.stringMatching(/^20/),
        to: { relationships: { nodes: [{ id: expect.any(String) }] } },
        evidence: [{ source: { title: expect.any(String) } }],
      },
    });
  });
});
