import { describe, expect, test } from '@jest/globals';
import { read, write } from '../../web/playground/collections/file.js';
import { byCollection, type KeptQuery, merge, move, put, remove } from '../../web/playground/collections/library.js';

const kept = (name: string, collection = '', query = `query ${name} { a }`): KeptQuery => ({ name, collection, query, variables: '' });
const library = [kept('A'), kept('B'), kept('A', 'funds')];

describe('the queries that a visitor keeps', () => {
  test('a name stands once in a collection', () => {
    expect(put(library, kept('B', '', '{ other }'))).toEqual([kept('A'), kept('B', '', '{ other }'), kept('A', 'funds')]);
    expect(put(library, kept('B', 'funds'))).toHaveLength(4);
  });

  test('deleting and moving concern one of them', () => {
    expect(remove(library, { name: 'A', collection: '' })).toEqual([kept('B'), kept('A', 'funds')]);
    expect(
      move(library, library[1] as KeptQuery, { name: 'C', collection: 'funds' }).map(({ name, collection }) => [collection, name]),
    ).toEqual([
      ['', 'A'],
      ['funds', 'A'],
      ['funds', 'C'],
    ]);
  });

  test('they are listed by collection', () => {
    expect([...byCollection(library)].map(([collection, queries]) => [collection, queries.length])).toEqual([
      ['', 2],
      ['funds', 1],
    ]);
  });

  test('a file adds what is not there, and loses nothing that is', () => {
    const others = [kept('A'), kept('A', 'funds', '{ changed }'), kept('New', 'funds')];
    const once = merge(library, others);
    expect(once.added).toBe(2);
    expect(once.library.map(({ collection, name }) => `${collection}/${name}`)).toEqual([
      '/A',
      '/B',
      'funds/A',
      'funds/A (2)',
      'funds/New',
    ]);
    expect(once.library).toEqual(expect.arrayContaining(library));
    expect(merge(once.library, others)).toEqual({ library: once.library, added: 0 });
  });
});

describe('the file of a library', () => {
  test('holds all of it, and nothing else', () => {
    const text = write(library);
    expect(read(text)).toEqual(library);
    expect(read(text.replace('"name": "A"', '"headers": "secret", "name": "A"'))).toEqual(library);
  });

  test.each([
    ['no JSON', 'queries'],
    ['another object', '{}'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', write(library).replace('"version": 1', '"version": 2')],
    [
      'no list of queries',
      write(library)
        .replace('[', '{"0": [')
        .replace(/\]\s*\}/, ']}}'),
    ],
    ['a query without a text', write(library).replace(/"query": ".*"/, '"query": 1')],
    ['a query without a name', write(library).replace('"name": "A"', '"name": ""')],
    ['a part of itself', write(library).slice(0, -20)],
  ])('is refused whole when it is %s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});
