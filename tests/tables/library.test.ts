import { expect, test } from '@jest/globals';
import { servedQueries } from '../../src/http/savedQueries/library.js';
import { readSavedQueries } from '../../src/saved/readSavedQueries.js';
import { parseSavedQuery } from '../../src/saved/savedQuery.js';
import { tablesOf, tableWith } from '../../src/tables/columns.js';
import { pearlSchema } from '../running/pearl.js';

const HEADER = ['title', 'title-zh', 'group', 'group-zh', 'description', 'description-zh'].map((key) => `# ${key}: x`).join('\n');
const saved = (file: string, query: string) => parseSavedQuery(file, `${HEADER}\n\n${query}`);
const { schema } = pearlSchema();

test('every saved query has an address of its own, and the list of its rows is there', () => {
  const served = servedQueries(schema, readSavedQueries());
  expect(served.size).toBe(readSavedQueries().length);
  for (const { document, rows } of served.values())
    expect(rows === undefined ? tablesOf(schema, document).length > 0 : tableWith(rows, schema, document)).toBeTruthy();
});

test.each([
  [[saved('10-a.graphql', '{ funds { totalCount } }'), saved('20-a.graphql', '{ funds { totalCount } }')], 'the same address, /q/a'],
  [
    [saved('10-a.graphql', '{ fund(id: "x") { nmae } }')],
    'queries/10-a.graphql: Cannot query field "nmae" on type "Fund". Did you mean "name"',
  ],
  [[saved('10-a.graphql', 'query ($lang: ID!) { fund(id: $lang) { id } }')], '"$lang" cannot be set by an address'],
])('a file that cannot be served stops the start with a sentence that names it (%#)', (files, sentence) => {
  expect(() => servedQueries(schema, files)).toThrow(sentence);
});
