import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { onEachEngine } from '../databases/engines.ts';
import { pearlSchema, type Seeded, seeded } from '../running/pearl.ts';

/** What analysts type by mistake, and what they are told. */
const MISTAKES: readonly (readonly [mistake: string, query: string, argument: string, sentence: RegExp])[] = [
  ['no key', '{ projects { groups(by: []) { totalCount } } }', 'by', /is empty: name one key, or two for a cross table/],
  ['three keys', '{ projects { groups(by: [SECTORS, TYPE, FUNDS]) { totalCount } } }', 'by', /names 3 keys: group by one, or by two/],
  [
    'the same key twice',
    '{ projects { groups(by: [SECTORS, SECTORS]) { totalCount } } }',
    'by',
    /names SECTORS twice: leave one of them out/,
  ],
  [
    'a key that cannot be filled up',
    '{ projects { groups(by: [SECTORS], fill: true) { totalCount } } }',
    'fill',
    /needs one key, a year or a decade; SECTORS cannot be counted on/,
  ],
  [
    'two keys to fill up',
    '{ projects { groups(by: [FOUNDED_YEAR, TYPE], fill: true) { totalCount } } }',
    'fill',
    /needs one key, a year or a decade; FOUNDED_YEAR and TYPE/,
  ],
  [
    'filled years by their number',
    '{ projects { groups(by: [FOUNDED_YEAR], fill: true, orderBy: [{ count: DESC }]) { totalCount } } }',
    'orderBy.0.count',
    /one after the other, `\{ key: ASC \}` or `\{ key: DESC \}`/,
  ],
  [
    'an order by the same value twice',
    '{ fundings { groups(by: [FROM], orderBy: [{ count: DESC }, { count: ASC }]) { totalCount } } }',
    'orderBy',
    /orders by the same value twice/,
  ],
  [
    'an order by two measures in one item',
    '{ fundings { groups(by: [FROM], orderBy: [{ aggregate: { amount: { sum: DESC, max: ASC } } }]) { totalCount } } }',
    'orderBy.0.aggregate.amount.max',
    /stands beside `sum`: an item of an order has one measure/,
  ],
  [
    'an order by kinds alone',
    '{ funds(orderBy: [{ recipients: { amount: { kinds: [GRANT] } } }]) { totalCount nodes { id } } }',
    'orderBy.0.recipients.amount',
    /names no measure: give one, such as \{ sum: DESC \}/,
  ],
  ['too many groups', '{ projects { groups(by: [SECTORS], first: 5000) { nodes { count } } } }', 'first', /is 5000; the limit is 1000/],
  ['fewer than none', '{ projects { groups(by: [SECTORS], first: -1) { nodes { count } } } }', 'first', /is -1: it must be 0 or more/],
  [
    'a sum below `some`',
    '{ universities(where: { ledProjects: { some: { node: { funds: { amount: { sum: { gt: 3 } } } } } } }) { totalCount } }',
    'where.ledProjects.some',
    /can only be asked of the nodes of the list itself/,
  ],
  [
    'null in place of a value',
    '{ funds(where: { recipients: { amount: { sum: { gte: null } } } }) { totalCount } }',
    'where.recipients.amount.sum.gte',
    /is null: to ask whether a value is known/,
  ],
  [
    'an empty interval',
    '{ universities(time: { during: {} }) { groups(by: [TYPE]) { totalCount } } }',
    'time.during',
    /is open at both ends: give `from` or `to`/,
  ],
  [
    'an interval that ends before it begins',
    '{ universities(time: { during: { from: "2024", to: "2020" } }) { aggregate { count } } }',
    'time.during',
    /ends in 2020, before it begins in 2024/,
  ],
];

describe('A mistake of the document', () => {
  const complaint = (query: string) => validate(pearlSchema().schema, parse(query)).map(({ message }) => message);

  test('is told where a value cannot be grouped by', () => {
    expect(complaint('{ projects { groups(by: [NAME]) { totalCount } } }')).toEqual([
      'Value "NAME" does not exist in "ProjectGroupKey" enum.',
    ]);
    expect(complaint('{ projects { groups(by: [SECTOR]) { totalCount } } }')[0]).toContain('Did you mean the enum value "SECTORS"');
  });

  test('is told where a date is malformed', () => {
    expect(complaint('{ timeline(where: { since: { gte: "last year" } }) { undated } }')[0]).toContain(
      'is a year, a month or a day such as',
    );
  });
});

onEachEngine('A mistake', (graph) => {
  let pearl: Seeded;
  beforeAll(async () => {
    pearl = await seeded(graph());
  });

  test.each(MISTAKES)('such as %s is told', async (_, query, argument, sentence) => {
    const { data, errors } = await pearl.execute(query);
    expect(Object.values(data ?? {})).toEqual([null]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test('in a cursor is told', async () => {
    const page = async (by: string, after: string | null) =>
      pearl.execute(
        `query ($after: String) { projects { groups(by: [${by}], first: 2, after: $after) { nodes { count } pageInfo { endCursor } } } }`,
        { after },
      );
    const { data } = (await page('SECTORS', null)) as { data: { projects: { groups: { pageInfo: { endCursor: string } } } } };
    const { endCursor } = data.projects.groups.pageInfo;
    expect((await page('SECTORS', endCursor)).errors).toBeUndefined();
    for (const [by, after] of [
      ['TYPE', endCursor],
      ['SECTORS', 'nonsense'],
    ] as const)
      expect((await page(by, after)).errors?.[0]?.extensions?.code).toBe('CURSOR_INVALID');
  });
});
