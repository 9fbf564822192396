import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { parseSavedQuery } from '../../src/saved/savedQuery.js';

const QUERIES = new URL('../../queries/', import.meta.url);
const files = readdirSync(QUERIES);
const examples = files.map((file) => parseSavedQuery(file, readFileSync(new URL(file, QUERIES), 'utf8')));

describe('the example files', () => {
  test.each(files)('%s has a slug with an order as its name', (file) => {
    expect(file).toMatch(/^\d\d-[a-z0-9]+(-[a-z0-9]+)*\.graphql$/);
  });

  test.each(examples)('$slug holds one named operation, whose variables have values', (example) => {
    const operations = parse(example.query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operations).toHaveLength(1);
    expect(operations[0]?.name?.value).toMatch(/^[A-Z]/);
    const declared = operations[0]?.variableDefinitions?.map((definition) => definition.variable.name.value) ?? [];
    expect(Object.keys(example.variables ?? {}).sort()).toEqual(declared.sort());
  });

  test('no two examples share a title, and a group has one name in each language', () => {
    for (const language of ['en', 'zh-Hant'] as const) {
      expect(new Set(examples.map((example) => example.title[language])).size).toBe(examples.length);
    }
    const groups = new Set(examples.map(({ group }) => JSON.stringify(group)));
    expect(new Set(examples.map(({ group }) => group.en)).size).toBe(groups.size);
  });
});

describe('reading an example file', () => {
  const header = ['title', 'title-zh', 'group', 'group-zh', 'description', 'description-zh'].map((key) => `# ${key}: a ${key}`);

  test('separates the header from the query', () => {
    const text = [...header, '# variables: { "id": "itf" }', '', '# a comment: kept', 'query A { b }', ''].join('\n');
    expect(parseSavedQuery('../queries/10-a.graphql', text)).toEqual({
      slug: '10-a',
      name: 'a',
      title: { en: 'a title', 'zh-Hant': 'a title-zh' },
      group: { en: 'a group', 'zh-Hant': 'a group-zh' },
      description: { en: 'a description', 'zh-Hant': 'a description-zh' },
      variables: { id: 'itf' },
      query: '# a comment: kept\nquery A { b }\n',
    });
  });

  test('names the file and the missing line', () => {
    const text = [...header.filter((line) => !line.startsWith('# title-zh')), '', 'query A { b }'].join('\n');
    expect(() => parseSavedQuery('10-a.graphql', text)).toThrow('10-a.graphql: the header has no line "# title-zh: …"');
  });

  test.each(['[1]', 'null', '{ id: "itf" }'])('refuses the variables %s', (variables) => {
    const text = [...header, `# variables: ${variables}`, '', 'query A { b }'].join('\n');
    expect(() => parseSavedQuery('10-a.graphql', text)).toThrow(`10-a.graphql: "# variables: …" is not a JSON object: ${variables}`);
  });
});
