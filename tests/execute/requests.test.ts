import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { openEmbedded } from '../../src/graph/embedded.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { pearlSchema } from '../running/pearl.js';
import { executors, wire } from './executors.js';

/** Requests that no generator makes: what is asked of the whole operation rather than of its fields. */
describe('the executor and graphql-js agree on', () => {
  const graph = openEmbedded({ directory: null });
  const { own, graphqlJs } = executors(graph);

  test.each<[string, string, Record<string, unknown>?, string?]>([
    ['nothing but a type name', '{ __typename a: __typename }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['introspection beside a planned field', '{ __type(name: "Fund") { name } fund(id: "x") { id } }'],
    ['an alias like a prototype', '{ __proto__: fund(id: "x") { id } constructor: fund(id: "y") { id } }'],
    ['aliases below, like members of objects', '{ funds(first: 1) { nodes { toString: id __proto__: name } hasOwnProperty: totalCount } }'],
    [
      'root fields in fragments',
      '{ ...A ... on Query { b: funds(first: 0) { totalCount } } } fragment A on Query { a: funds(first: 0) { totalCount } }',
    ],
    ['merged root fields', '{ funds(first: 1) { totalCount } funds(first: 1) { nodes { id } } }'],
    [
      'what is left out',
      'query ($no: Boolean!) { a: fund(id: "x") @include(if: $no) { id } b: fund(id: "x") @skip(if: true) { id } }',
      { no: false },
    ],
    ['a variable that is missing', 'query ($id: ID!) { fund(id: $id) { id } }', {}],
    ['a variable of another type', 'query ($first: Int) { funds(first: $first) { totalCount } }', { first: 'x' }],
    ['a variable with an unknown key', 'query ($w: FundWhere) { funds(where: $w) { totalCount } }', { w: { nam: { eq: 'x' } } }],
    ['a default', 'query ($first: Int = 0) { funds(first: $first) { totalCount } }', {}],
    ['a size that is too large', 'query ($first: Int) { funds(first: $first) { totalCount } }', { first: 100000 }],
    ['one of several operations', 'query A { fund(id: "x") { id } } query B { funds(first: 0) { totalCount } }', {}, 'B'],
    ['an operation that is not there', 'query A { fund(id: "x") { id } }', {}, 'C'],
    ['an error in one root field beside an answer in another', '{ a: funds(first: -1) { totalCount } b: funds(first: 0) { totalCount } }'],
  ])('%s', async (_, text, variables = {}, operationName) => {
    await graph.ready(graphSchema(pearlSchema().model));
    const document = parse(text);
    const expected = await graphqlJs(document, variables, operationName);
    expect(wire(await own(document, variables, operationName))).toBe(wire(expected));
  });

  test('a null for what may not be null, but for the code, which graphql-js does not give', async () => {
    const document = parse('query ($id: ID = "x") { fund(id: $id) { id } }');
    const [expected] = (await graphqlJs(document, { id: null })).errors ?? [];
    const [error] = (await own(document, { id: null })).errors ?? [];
    expect(error?.toJSON()).toEqual({ ...expected?.toJSON(), extensions: { code: 'BAD_USER_INPUT' } });
  });
});
