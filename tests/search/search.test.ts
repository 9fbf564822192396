import { beforeAll, expect, test } from '@jest/globals';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { type Seeded, seeded } from '../running/pearl.ts';

interface Edge {
  readonly score: number;
  readonly cursor: string;
  readonly matches: readonly { field: string; lang: string | null; snippet: string; ranges: { start: number; end: number }[] }[];
  readonly node: { readonly id: string; readonly type: string; readonly name: string; readonly degree: number };
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly groups: { readonly nodes: readonly { keys: { field: string; value: string }[]; count: number; share: number }[] };
}

const EVERYTHING = `totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { score cursor matches { field lang snippet ranges { start end } } node { id type name(lang: ZH_HANT) degree } }
  groups(by: [TYPE]) { nodes { keys { field value } count share } }`;

onEachEngine('search', (graph) => {
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

  const answer = async (query: string) => {
    const { data, errors } = await pearl.execute(query);
    expect(errors).toBeUndefined();
    return data as never as Record<'search', Page> & Record<'suggest', Edge[]>;
  };
  const search = async (args: string) => (await answer(`{ search(${args}) { ${EVERYTHING} } }`)).search;
  const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);
  const refusal = async (query: string) => (await pearl.execute(query)).errors?.[0];

  test('finds every entity whose Chinese name has a word, in either writing, and a typo finds what was meant', async () => {
    const { search: found } = await answer(
      '{ search(query: "科技") { totalCount edges { node { id name(lang: ZH_HANT) } matches { field } } } }',
    );
    const having = found.edges.filter(({ node }) => node.name.includes('科技'));
    expect(having.length).toBeGreaterThanOrEqual(25);
    expect(found.totalCount).toBeGreaterThanOrEqual(25);
    expect(found.edges.every(({ matches }) => matches.some(({ field }) => field === 'NAME'))).toBe(true);

    const traditional = await search('query: "資訊科技總監", first: 5');
    expect(ids(await search('query: "资讯科技总监", first: 5'))).toEqual(ids(traditional));
    expect(ids(traditional)[0]).toBe('ogcio');

    const typo = await search('query: "fintec", first: 5');
    expect(ids(typo)).toEqual(expect.arrayContaining(['fintech-2025', 'fintech-2030']));
  });

  test('puts exact names and abbreviations first, then names, then descriptions, and the better connected first among equals', async () => {
    const { edges } = await search('query: "HKUST", first: 1000');
    expect(edges[0]).toMatchObject({ score: 1, node: { id: 'hkust' } });
    const fieldOf = ({ matches }: Edge) => matches[0]?.field;
    const described = edges.findIndex((edge) => fieldOf(edge) === 'DESCRIPTION');
    expect(described).toBeGreaterThan(1);
    expect(edges.slice(described).every((edge) => fieldOf(edge) === 'DESCRIPTION')).toBe(true);
    const ranks = edges.map(({ score, node }) => [-score, -node.degree, node.id]);
    expect(ranks).toEqual([...ranks].sort((one, other) => compare(one, other)));
  });

  test('says why, with the places of the words', async () => {
    const { edges } = await search('query: "university hong kong fintech", first: 50');
    for (const { matches } of edges)
      for (const { snippet, ranges } of matches)
        for (const { start, end } of ranges) expect(snippet.slice(start, end)).toMatch(/^(univers|hong|kong|fintech)/i);

    const [hku] = (await search('query: "香港大学", first: 1')).edges;
    expect(hku?.matches).toContainEqual({ field: 'NAME', lang: 'ZH_HANT', snippet: '香港大學', ranges: [{ start: 0, end: 4 }] });
    const [abic] = (await search('query: "microfluidic", first: 1')).edges;
    const [match] = abic?.matches ?? [];
    expect(match).toMatchObject({ field: 'DESCRIPTION', lang: null });
    expect(match?.snippet.slice(match.ranges[0]?.start, match.ranges[0]?.end)).toBe('microfluidic');
  });

  test('keeps to types, to a filter and to a language', async () => {
    const all = await search('query: "fintech", first: 100');
    const projects = await search('query: "fintech", types: [PROJECT, FUND], first: 100');
    expect(ids(projects)).toEqual(all.edges.filter(({ node }) => ['PROJECT', 'FUND'].includes(node.type)).map(({ node }) => node.id));
    expect(ids(projects).length).toBeGreaterThan(0);

    const typed = await search('query: "fintech", where: { type: { in: [PROJECT, FUND] } }, first: 100');
    expect(ids(typed)).toEqual(ids(projects));
    const itf = await search('query: "hong kong", where: { is: { project: { funds: { some: { node: { id: { eq: "itf" } } } } } } }');
    expect(itf.edges.every(({ node }) => node.type === 'PROJECT')).toBe(true);
    const granted = await search('query: "innovation", where: { is: { fund: { recipients: { amount: { sum: { gte: 1 } } } } } }');
    expect(ids(granted)).toContain('itf');
    expect(granted.edges.every(({ node }) => node.type === 'FUND')).toBe(true);
    expect(await search('query: "fintech", where: { id: { eq: "hku" } }')).toMatchObject({ totalCount: 0, edges: [], nodes: [] });

    expect((await search('query: "香港", lang: ZH_HANT')).totalCount).toBeGreaterThan(25);
    expect((await search('query: "香港", lang: EN')).edges.every(({ matches }) => matches.every(({ lang }) => lang !== 'ZH_HANT'))).toBe(
      true,
    );
  });

  test('groups what it found, on all pages', async () => {
    const { totalCount, groups } = await search('query: "research", first: 1');
    expect(groups.nodes.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    expect(groups.nodes[0]?.keys).toEqual([{ field: 'TYPE', value: 'RESEARCH_CENTRE' }]);
    for (const { count, share } of groups.nodes) expect(share).toBeCloseTo(count / totalCount);
  });

  test('goes from page to page, nothing twice and nothing left out', async () => {
    const whole = ids(await search('query: "hong kong", first: 200'));
    const walked: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const { edges, pageInfo } = await search(`query: "hong kong", first: 7${after}`);
      walked.push(...edges.map(({ node }) => node.id));
      expect(pageInfo).toMatchObject({ hasPreviousPage: after !== '', endCursor: edges.at(-1)?.cursor, startCursor: edges[0]?.cursor });
      after = `, after: "${pageInfo.endCursor}"`;
      more = pageInfo.hasNextPage;
    }
    expect(walked).toEqual(whole);
    expect(await refusal(`{ search(query: "other"${after}) { totalCount } }`)).toMatchObject({ extensions: { code: 'CURSOR_INVALID' } });
    expect(await refusal('{ search(query: "hong kong", after: "nonsense") { totalCount } }')).toMatchObject({
      extensions: { code: 'CURSOR_INVALID', argument: 'after' },
    });
    expect(await search('query: "hong kong", first: 0')).toMatchObject({ totalCount: whole.length, edges: [], nodes: [] });
  });

  test('reads what is selected below in one statement more', async () => {
    statements = 0;
    const { data } = await pearl.execute(
      '{ search(query: "innovation and technology fund", first: 1) { nodes { ... on Fund { projects { totalCount } } } edges { node { id } } } }',
    );
    expect(data).toMatchObject({ search: { nodes: [{ projects: { totalCount: 5 } }], edges: [{ node: { id: 'itf' } }] } });
    expect(statements).toBe(2);
  });

  test('finds what has some of the words where nothing has all', async () => {
    const { edges } = await search('query: "insurance regulator zebra", first: 3');
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.every(({ score }) => score <= 0.25)).toBe(true);
    expect(await search('query: "zebra"')).toMatchObject({ totalCount: 0, edges: [], groups: { nodes: [] } });
  });

  test.each([
    ['query: ""', 'is "": it needs a letter or a digit'],
    ['query: "  \\n"', 'it needs a letter or a digit'],
    ['query: "?!…「」～"', 'it needs a letter or a digit'],
    [`query: "${'x'.repeat(10_000)}"`, 'has 10000 characters; the limit is 300'],
    [`query: "${Array.from({ length: 90 }, (_, index) => index + 10).join(' ')}"`, 'has 90 words; the limit is 40'],
    ['query: "x", first: -1', 'is -1: it goes from 0 to 1000'],
    ['query: "x", first: 1001', 'is 1001: it goes from 0 to 1000'],
  ])('refuses %#: a sentence says why', async (args, sentence) => {
    const error = await refusal(`{ search(${args}) { totalCount } }`);
    expect(error).toMatchObject({ message: expect.stringContaining(sentence), extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('refuses a filter that is too large, as lists do, before anything is read', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `{ name: { eq: "${index}" } }`).join(' ');
    expect(await refusal(`{ search(query: "x", where: { OR: [${names}] }) { totalCount } }`)).toMatchObject({
      message: expect.stringMatching(/^The filter of Query\.search has \d+ conditions; the limit is 200\./),
      extensions: { code: 'QUERY_TOO_EXPENSIVE' },
    });
    expect(await refusal('{ search(query: "x", where: { name: { eq: null } }) { totalCount } }')).toMatchObject({
      message: expect.stringContaining('where.name.eq'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('suggests from the first letter on, names only', async () => {
    const suggest = async (prefix: string, rest = '') =>
      (
        await answer(
          `{ suggest(prefix: "${prefix}"${rest}) { score matches { field snippet ranges { start end } } node { id type name } } }`,
        )
      ).suggest;
    const typed = 'cyberport';
    for (let length = 1; length <= typed.length; length++) {
      const found = await suggest(typed.slice(0, length));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(8);
      if (length > 3) expect(found[0]?.node.id).toBe('cyberport');
      for (const { matches } of found) expect(matches.map(({ field }) => field)).not.toContain('DESCRIPTION');
    }
    expect((await suggest('數'))[0]?.matches[0]?.snippet).toContain('數');
    expect(await suggest('')).toEqual([]);
    expect(await suggest(' (')).toEqual([]);
    expect((await suggest('hong kong', ', types: [FUND], first: 2')).map(({ node }) => node.type)).toEqual(['FUND', 'FUND']);
    expect(await refusal(`{ suggest(prefix: "${'x'.repeat(10_000)}") { score } }`)).toMatchObject({
      message: expect.stringContaining('the limit is 300'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('the longest query that is allowed has an answer', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `wo${String.fromCharCode(97 + (index % 26))}ds`.padEnd(5 + (index % 3), 'q'));
    await search(`query: ${JSON.stringify(words.join(' ').slice(0, 300))}`);
    await search(`query: "${'香港科技大學創新及基金研究人工智能'.repeat(17).slice(0, 300)}"`);
    await search('query: "a b c d e f g h i j k l m n o p q r s t u v w x y z"');
  });
});

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? 0;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
