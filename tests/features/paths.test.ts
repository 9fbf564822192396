import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Graph } from '../../src/graph/port.js';
import { createEngine } from '../../src/query/engine.js';
import { execute } from '../../src/query/execute/execute.js';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { LIMITS, pearlSchema, type Seeded, seeded } from '../running/pearl.ts';

interface Path {
  readonly length: number;
  readonly score: number;
  readonly nodes: readonly { readonly id: string; readonly type: string }[];
  readonly relationships: readonly { readonly id: string; readonly relationshipType: string }[];
}

interface Found {
  readonly totalCount: number | null;
  readonly truncated: boolean;
  readonly stoppedBy: string | null;
  readonly expanded: number;
  readonly paths: readonly Path[];
}

const ALL = 'totalCount truncated stoppedBy expanded paths { length score nodes { id type } relationships { id relationshipType } }';

onEachEngine('Paths', (graph) => {
  let pearl: Seeded;

  beforeAll(async () => {
    pearl = await seeded(graph());
  }, TURN_TIMEOUT);

  const ask = async (field: string, from?: string): Promise<Found> => {
    const query = `${from === undefined ? '' : 'query ($from: ID!)'} { found: ${field} { ${ALL} } }`;
    const { data, errors } = await pearl.execute(query, { from });
    expect(errors).toBeUndefined();
    return data?.found as Found;
  };
  const over = ({ nodes }: Path, id: string) => nodes.some((node) => node.id === id);

  test('there is one for each row of entities, with every fact that joins an entity to the next', async () => {
    const { totalCount, paths } = await ask('shortestPaths(from: "innohk", to: "access")');
    expect(totalCount).toBe(1);
    expect(paths).toEqual([
      {
        length: 1,
        score: expect.any(Number),
        nodes: [expect.objectContaining({ id: 'innohk' }), expect.objectContaining({ id: 'access' })],
        relationships: [
          { id: 'access~PART_OF~innohk', relationshipType: 'PART_OF' },
          { id: 'innohk~FUNDS~access', relationshipType: 'FUNDS' },
        ],
      },
    ]);
    const { paths: directed } = await ask('shortestPaths(from: "innohk", to: "access", directed: true)');
    expect(directed[0]?.relationships.map(({ id }) => id)).toEqual(['innohk~FUNDS~access']);
  });

  test('no more than `first` are there, and it is said that there are more, and how many', async () => {
    expect(await ask('shortestPaths(from: "cyberport", to: "data-privacy", first: 2)')).toMatchObject({
      ...{ totalCount: 5, truncated: true, stoppedBy: 'FIRST' },
      paths: [{ length: 3 }, { length: 3 }],
    });
    expect(await ask('connections(from: "cyberport", to: "data-privacy", first: 2)')).toMatchObject({
      ...{ totalCount: null, truncated: true, stoppedBy: 'FIRST' },
      paths: [{ length: 3 }, { length: 3 }],
    });
  });

  test('where there is none so short, there is none, and nothing was left out', async () => {
    for (const field of ['shortestPaths', 'paths', 'connections'])
      expect(await ask(`${field}(from: "cyberport", to: "data-privacy", maxLength: 2)`)).toMatchObject({
        ...{ totalCount: 0, truncated: false, stoppedBy: null },
        paths: [],
      });
  });

  test('connections over what is connected with everything come last', async () => {
    const { totalCount, paths } = await ask('connections(from: "cyberport", to: "data-privacy", maxLength: 3, first: 100)');
    expect(totalCount).toBe(5);
    expect(paths.map((path) => over(path, 'place-hk'))).toEqual([false, false, false, false, true]);
    const scores = paths.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  });

  test('a longer connection over what is rarely named comes before a shorter one over a hub', async () => {
    const { paths } = await ask('connections(from: "cyberport", to: "data-privacy", maxLength: 4, first: 100)');
    const overHongKong = paths.findIndex((path) => path.length === 3 && over(path, 'place-hk'));
    expect(paths.slice(0, overHongKong).some(({ length }) => length === 4)).toBe(true);
  });

  test('they keep away from what is to be avoided, and to types of entities in between', async () => {
    const avoiding = await ask('shortestPaths(from: "cyberport", to: "data-privacy", avoid: ["place-hk"])');
    expect(avoiding.paths).toHaveLength(4);
    const narrow = await ask('shortestPaths(from: "cyberport", to: "data-privacy", entityTypes: [INITIATIVE, TECHNOLOGY])');
    expect(narrow.paths.length).toBeGreaterThan(0);
    for (const { nodes } of narrow.paths) for (const { type } of nodes.slice(1, -1)) expect(['INITIATIVE', 'TECHNOLOGY']).toContain(type);
  });

  test('they follow facts of some types, one way, of a time, and sure ones', async () => {
    const directed = await ask('shortestPaths(from: "itf", to: "place-hk", directed: true)');
    const { paths } = directed;
    expect(paths.length).toBeGreaterThan(0);
    for (const { nodes, relationships } of paths)
      for (const [index, { id }] of relationships.slice(0, 1).entries()) expect(id.startsWith(`${nodes[index]?.id}~`)).toBe(true);
    const typed = await ask('paths(from: "itf", to: "hkust", types: [FUNDS, LEADS], maxLength: 3)');
    const types = new Set(typed.paths.flatMap(({ relationships }) => relationships.map(({ relationshipType }) => relationshipType)));
    expect([...types].sort()).toEqual(['FUNDS', 'LEADS']);
    const sure = await ask('shortestPaths(from: "cyberport", to: "data-privacy", minConfidence: 0.9)');
    const dated = await ask('shortestPaths(from: "cyberport", to: "data-privacy", time: { asOf: "2024" })');
    const all = await ask('shortestPaths(from: "cyberport", to: "data-privacy")');
    for (const { paths: fewer } of [sure, dated]) expect(JSON.stringify(fewer)).not.toBe(JSON.stringify(all.paths));
  });

  test('conditions on facts and on entities stand side by side', async () => {
    const where = '{ node: { type: { ne: PLACE } }, relationship: { confidence: { gte: 0.5 } } }';
    const { paths } = await ask(`shortestPaths(from: "cyberport", to: "data-privacy", where: ${where})`);
    expect(paths).toHaveLength(4);
  });

  test('one document serves any two entities', async () => {
    for (const from of ['hkust', 'hku', 'cyberport']) {
      const { paths } = await ask('shortestPaths(from: $from, to: "hsbc", first: 1)', from);
      expect(paths[0]?.nodes[0]?.id).toBe(from);
    }
  });

  describe('tell what is wrong with', () => {
    test.each([
      ['from: "hkust", to: "hkust"', 'to', 'is "hkust", as `from` is: a path leads from one entity to another.'],
      ['from: "hkusst", to: "hsbc"', 'from', 'names "hkusst", which no entity has as its id. Did you mean "hkust"'],
      ['from: "hkust", to: "hsbcc"', 'to', 'names "hsbcc", which no entity has as its id. Did you mean "hsbc"'],
      ['from: "hkust", to: ""', 'to', 'names "", which no entity has as its id.'],
      ['from: "hkust", to: "hsbc", maxLength: 0', 'maxLength', 'is 0: it goes from 1 to 8.'],
      ['from: "hkust", to: "hsbc", maxLength: 99', 'maxLength', 'is 99: it goes from 1 to 8.'],
      ['from: "hkust", to: "hsbc", first: 0', 'first', 'is 0: it goes from 1 to 100.'],
      ['from: "hkust", to: "hsbc", first: 101', 'first', 'is 101: it goes from 1 to 100.'],
      ['from: "hkust", to: "hsbc", avoid: ["hkust"]', 'avoid', 'names "hkust", which is `from`: no path could begin or end there.'],
      ['from: "hkust", to: "hsbc", avoid: ["place-hk", "hsbc"]', 'avoid', 'names "hsbc", which is `to`'],
      [
        'from: "hkust", to: "hsbc", avoid: ["place-hkk"]',
        'avoid',
        'names "place-hkk", which no entity has as its id. Did you mean "place-hk"',
      ],
      ['from: "hkust", to: "hsbc", minConfidence: 2', 'minConfidence', 'is 2: confidence goes from 0 to 1.'],
      [
        'from: "hkust", to: "hsbc", where: { OR: [{ node: { type: { eq: FUND } } }, { relationship: { role: { isNull: true } } }] }',
        'where',
        'joins `node` and `relationship` by OR or NOT',
      ],
    ])('%s', async (args, argument, message) => {
      for (const field of ['shortestPaths', 'paths', 'connections']) {
        const { data, errors } = await pearl.execute(`{ ${field}(${args}) { expanded } }`);
        expect(data).toEqual({ [field]: null });
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
        expect(errors?.[0]?.message).toContain(`Argument "${argument}" of Query.${field} ${message}`);
      }
    });
  });

  test('filters are no larger than those of lists', async () => {
    const deep = Array.from({ length: 30 }).reduce<string>((where) => `{ NOT: ${where} }`, '{ relationship: { role: { isNull: true } } }');
    const long = `{ AND: [${Array.from({ length: 300 }, (_, index) => `{ relationship: { role: { ne: "${index}" } } }`)}] }`;
    for (const [where, message] of [
      [deep, 'stands 3\\d conditions deep'],
      [long, 'has \\d+ conditions; the limit is 200'],
    ])
      for (const field of [
        `paths(from: "hkust", to: "hsbc", where: ${where}) { expanded }`,
        `neighbourhood(of: ["hkust"], where: ${where}) { truncated }`,
      ]) {
        const { errors } = await pearl.execute(`{ ${field} }`);
        expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_EXPENSIVE' } }]);
        expect(errors?.[0]?.message).toMatch(new RegExp(message as string));
      }
  });

  test('what is known when the time is over is there, and no error', async () => {
    const { schema, model } = pearlSchema();
    const read: Graph['read'] = async (statement, options) => {
      if (statement.text.includes('$frontier')) await new Promise((wake) => setTimeout(wake, 800));
      return graph().read(statement, options);
    };
    const limits = { ...LIMITS, deadline: 2_000 };
    const engine = createEngine({ graph: { ...graph(), read }, model, limits, decoding: { baseUrl: 'http://pearl.test' } });
    const document = parse(`{ paths(from: "cyberport", to: "hkust", maxLength: 6) { ${ALL} } }`);
    const operation = document.definitions[0] as never;
    const { data, errors } = (await execute({ schema, document, operation, variables: {}, context: { engine } })) as never as {
      data: { paths: Found };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    expect(data.paths).toMatchObject({ totalCount: null, truncated: true, stoppedBy: 'DEADLINE' });
    expect(data.paths.paths.length).toBeGreaterThan(0);
  });
});
