import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { mainTable, rowsOfOperation, tablesOf, tableWith } from '../../src/tables/columns.js';
import { labelsOf } from '../../src/tables/labels.js';
import { rowsOf, textOf } from '../../src/tables/rows.js';

/** The rules by which an answer becomes a table, on a small schema of the same shape as ours. */
const schema = buildSchema(`
  type Query { fund(id: ID): Fund  funds(first: Int): Funds!  ranked: [Ranked!]!  overview: Overview }
  interface Entity { name: String }
  type Fund implements Entity { name: String  founded: Int  tags: [String!]!  evidence: [Evidence!]!  projects(first: Int): Projects!  partners: Projects! }
  type Project implements Entity { name: String  lead: Fund  sectors: Funds! }
  type Funds { totalCount: Int!  nodes: [Fund!]!  edges: [FundEdge!]!  pageInfo: PageInfo!  groups(by: [Key!]!): Groups! }
  type FundEdge { node: Fund!  amount: Float }
  type Projects { totalCount: Int!  nodes: [Project!]!  pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Groups { nodes: [Group!]!  pageInfo: PageInfo! }
  type Group { keys: [GroupKey!]!  count: Int!  nodes: [Entity!]! }
  type GroupKey { value: String }
  enum Key { A B }
  type Evidence { url: String  quote: String }
  type Ranked { score: Float  entity: Entity  shared: [Entity!]! }
  type Overview { title: String  types: [Count!]!  years: [Count!]! }
  type Count { name: String  count: Int }
`);

function table(query: string, data: object, rows?: string, variables?: Record<string, unknown>) {
  const document = parse(query);
  const asked = { variables };
  const found = rows === undefined ? mainTable(tablesOf(schema, document, asked)) : tableWith(rows, schema, document, asked);
  if (!found) throw new Error('no table');
  return [found.columns.map(({ name }) => name), ...rowsOf(found, data)];
}

describe('An answer as a table', () => {
  test('has a row for each item of the deepest list, and repeats what stands above', () => {
    const query = '{ funds { totalCount nodes { name projects { totalCount nodes { name } } } } }';
    const data = {
      funds: {
        totalCount: 2,
        nodes: [
          { name: 'ITF', projects: { totalCount: 2, nodes: [{ name: 'a' }, { name: null }] } },
          { name: 'ECF', projects: { totalCount: 0, nodes: [] } },
        ],
      },
    };
    expect(table(query, data)).toEqual([
      ['funds.totalCount', 'funds.nodes.name', 'funds.nodes.projects.totalCount', 'funds.nodes.projects.nodes.name'],
      [2, 'ITF', 2, 'a'],
      [2, 'ITF', 2, null],
      [2, 'ECF', 0, null],
    ]);
    expect(table(query, data, 'funds.nodes').slice(1)).toEqual([
      [2, 'ITF', 2, ['a', null]],
      [2, 'ECF', 0, []],
    ]);
  });

  test('has the same columns whatever is found', () => {
    const query = '{ fund(id: "x") { name evidence { url } lead: partners { nodes { name } } } }';
    const columns = ['fund.name', 'fund.evidence.url', 'fund.lead.nodes.name'];
    expect(table(query, { fund: null })).toEqual([columns]);
    expect(table(query, { fund: { name: 'x', evidence: [], lead: { nodes: [] } } })).toEqual([columns]);
  });

  test('makes cells of lists that come in no pages, each value at its own place', () => {
    const query = '{ funds { nodes { name tags evidence { url quote } } } }';
    const data = {
      funds: {
        nodes: [
          {
            name: 'x',
            tags: ['a', 'b'],
            evidence: [
              { url: 'u', quote: null },
              { url: 'v', quote: 'q' },
            ],
          },
        ],
      },
    };
    const [, row = []] = table(query, data);
    expect(row).toEqual(['x', ['a', 'b'], ['u', 'v'], [null, 'q']]);
    expect(row.map((cell) => textOf(cell))).toEqual(['x', 'a; b', 'u; v', '; q']);
    expect(textOf([null, null])).toBe('');
  });

  test('gives lists beside each other a table each', () => {
    const document = parse('{ fund { name projects { nodes { name } } partners { nodes { name lead { name } } } } }');
    expect(tablesOf(schema, document).map(({ rows, columns }) => [rows, columns.map(({ name }) => name)])).toEqual([
      ['fund.projects.nodes', ['fund.name', 'fund.projects.nodes.name']],
      ['fund.partners.nodes', ['fund.name', 'fund.partners.nodes.name', 'fund.partners.nodes.lead.name']],
    ]);
    const overview = parse('{ overview { title types { name count } years { count } } }');
    expect(tablesOf(schema, overview).map(({ rows, columns }) => [rows, columns.length])).toEqual([
      ['overview.types', 3],
      ['overview.years', 2],
    ]);
  });

  test('takes the outermost list where none comes in pages, and one row where there is no list', () => {
    const data = {
      ranked: [
        { score: 1, shared: [{ name: 'a' }, { name: 'b' }] },
        { score: 0.5, shared: [] },
      ],
    };
    expect(table('{ ranked { score shared { name } } }', data)).toEqual([
      ['ranked.score', 'ranked.shared.name'],
      [1, ['a', 'b']],
      [0.5, []],
    ]);
    expect(table('{ fund { founded name } }', { fund: { founded: 1999, name: 'x' } })).toEqual([
      ['fund.founded', 'fund.name'],
      [1999, 'x'],
    ]);
  });

  test('has a column for each key of a group, however many are found', () => {
    const query = 'query ($by: [Key!]!) { funds { groups(by: $by) { nodes { keys { value } count nodes { name } } } } }';
    const data = { funds: { groups: { nodes: [{ keys: [{ value: 'x' }, { value: null }], count: 3, nodes: [{ name: 'a' }] }] } } };
    const path = 'funds.groups.nodes';
    expect(table(query, data, undefined, { by: ['A', 'B'] })).toEqual([
      [`${path}.keys.0.value`, `${path}.keys.1.value`, `${path}.count`, `${path}.nodes.name`],
      ['x', null, 3, ['a']],
    ]);
    expect(table('{ funds { groups(by: A) { nodes { keys { value } } } } }', data)).toEqual([[`${path}.keys.0.value`], ['x']]);
  });

  test('follows aliases, fragments and @include', () => {
    const query = `query ($more: Boolean = false) { one: funds { ...F } }
      fragment F on Funds { edges { amount node { ... on Entity { called: name } founded @include(if: $more) } } }`;
    const data = { one: { edges: [{ amount: 1.5, node: { called: 'x', founded: 1 } }] } };
    expect(table(query, data)).toEqual([
      ['one.edges.amount', 'one.edges.node.called'],
      [1.5, 'x'],
    ]);
    expect(table(query, data, undefined, { more: true })[0]).toContain('one.edges.node.founded');
  });

  test('reads what is asked of the schema itself', () => {
    const data = { __schema: { types: [{ name: 'Query', fields: [{ name: 'fund' }] }] } };
    expect(table('{ __schema { types { name fields { name } } } }', data)).toEqual([
      ['__schema.types.name', '__schema.types.fields.name'],
      ['Query', ['fund']],
    ]);
  });

  test('says which lists could be rows', () => {
    const document = parse('{ fund { name } funds { nodes { projects { nodes { name } } } } }');
    expect(rowsOfOperation(schema, document)).toEqual(['fund', 'funds.nodes', 'funds.nodes.projects.nodes']);
    expect(tableWith('funds', schema, document)).toBeNull();
  });

  test('has short names for people, longer ones where two would be the same', () => {
    const document = parse('{ funds { totalCount edges { amount node { name lead: name projects { nodes { name } } } } } }');
    const [found] = tablesOf(schema, document);
    expect(found && labelsOf(found)).toEqual(['funds › totalCount', 'amount', 'name', 'lead', 'projects › name']);
  });
});
