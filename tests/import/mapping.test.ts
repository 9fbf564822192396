import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StartupError } from '../../src/errors.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { readMapping } from '../../src/interchange/mapping/readMapping.js';
import { model, SMALL, workspace } from './workspace.ts';

const files = workspace();
const path = join(files.directory, 'mapping.yaml');
afterAll(files.remove);
beforeEach(files.reset);

/** What reading the mapping is refused with, a line for each thing that is wrong. */
async function complaints(): Promise<string[]> {
  const error: unknown = await readMapping(path, model).catch((reason) => reason);
  if (!(error instanceof StartupError)) throw new Error(`The mapping was not refused: ${String(error)}`);
  return error.message.replaceAll(`${files.directory}/`, '').split('\n');
}

describe('a mapping file', () => {
  it('says where each property comes from, and on which line', async () => {
    const mapping = await readMapping(path, model);
    expect(mapping.graph).toEqual({ title: 'Small', currency: 'HKD', licence: 'CC0' });
    expect(mapping.sources).toEqual([
      {
        kind: 'sources',
        file: 'sources.csv',
        delimiter: ',',
        line: 3,
        bindings: [
          { target: 'url', from: { column: 'url', values: null }, line: 4 },
          { target: 'title', from: { column: 'title', values: null }, line: 4 },
          { target: 'date', from: { column: 'date', values: null }, line: 4 },
        ],
      },
    ]);
    expect(mapping.entities[0]?.bindings.find(({ target }) => target === 'kind')).toEqual({
      target: 'kind',
      from: {
        column: 'kind',
        values: new Map([
          ['bank', 'BANK'],
          ['life science', 'LIFE_SCIENCE'],
          ['n/a', ''],
        ]),
      },
      line: 14,
    });
  });

  it('may give one value for every row, and another delimiter', async () => {
    const text =
      'graph: { title: T, currency: EUR, licence: L }\nentities:\n  - file: a.csv\n    delimiter: "\\t"\n    columns: { id: rcn, type: { value: Project }, name: 1 }\n';
    files.put('mapping.yaml', text);
    expect((await readMapping(path, model)).entities).toEqual([
      {
        kind: 'entities',
        file: 'a.csv',
        delimiter: '\t',
        line: 3,
        bindings: [
          { target: 'id', from: { column: 'rcn', values: null }, line: 5 },
          { target: 'type', from: { constant: 'Project' }, line: 5 },
          { target: 'name', from: { column: '1', values: null }, line: 5 },
        ],
      },
    ]);
  });

  it.each([
    ['a property that no entity has', 'foundedYear: founded', 'foundedYaer: founded',
      'mapping.yaml:12: entities have no property "foundedYaer". Did you mean "foundedYear"?'],
    ['a property that Pearl keeps itself', 'website: website', 'version: website', 'mapping.yaml:13: entities have no property "version".'],
    ['a property that no relationship has', 'since: since', 'sinse: since',
      'mapping.yaml:26: relationships have no property "sinse". Did you mean "since"?'],
    ['a missing id', '      id: id\n', '', 'mapping.yaml:7: entities[0].columns should say which column holds "id".'],
    ['a missing end', '      to: to\n', '', 'mapping.yaml:21: relationships[0].columns should say which column holds "to".'],
    ['a missing url', 'url: url, ', '', 'mapping.yaml:4: sources[0].columns should say which column holds "url".'],
    ['a key that mappings do not have', 'licence: CC0 }', 'licence: CC0 }\nentitys: []',
      'mapping.yaml:2: "entitys" is no key of a mapping. Did you mean "entities"?'],
    ['a bad currency', 'HKD', 'HK$', 'mapping.yaml:1: graph.currency should be three capital letters, such as HKD.'],
    ['a missing title', 'title: Small, ', '', 'mapping.yaml:1: graph.title should be a text.'],
    ['a bad delimiter', 'file: entities.csv', 'file: entities.csv\n    delimiter: tab',
      'mapping.yaml:7: entities[0].delimiter should be one character, such as "," or "\\t".'],
    ['a column given in a way that is none', 'website: website', 'website: { values: { a: b } }',
      'mapping.yaml:13: entities[0].columns.website should have one of the keys column, template and value.'],
    ['a key that columns do not have', 'website: website', 'website: { column: website, valeus: { a: b } }',
      'mapping.yaml:13: "entities[0].columns.website.valeus" is no key of a mapping. Did you mean "values" or "value"?'],
    ['a template without a column', 'website: website', 'website: { template: "https://a.example" }',
      'mapping.yaml:13: entities[0].columns.website.template should name a column in braces, such as org-{id}.'],
    ['a date format without a year', 'website: website', 'website: { column: website, format: dd/MM }',
      'mapping.yaml:13: entities[0].columns.website.format should be date-time, or made of yyyy, MM and dd, such as dd/MM/yyyy.'],
    ['an encoding that there is not', 'file: entities.csv', 'file: entities.csv\n    encoding: utf-9',
      'mapping.yaml:7: entities[0].encoding should be an encoding such as utf-8, utf-16le or windows-1252.'],
    ['a level above without levels', 'file: entities.csv', 'file: entities.csv\n    each: { column: kind, split: ";", parent: above }',
      'mapping.yaml:7: entities[0].each should have the key levels beside parent.'],
    ['a lookup of what is no end', 'website: website', 'website: { column: website, by: name }',
      'mapping.yaml:13: "by" finds an end of a relationship: it belongs to from or to.'],
    ['a lookup by a property that no entity has', '      to: to', '      to: { column: to, by: wikidata }',
      'mapping.yaml:24: entities have no property "wikidata". Did you mean "wikidataId"?'],
    ['files that are no list', 'sources:\n  - file: sources.csv\n    columns: { url: url, title: title, date: date }', 'sources: sources.csv',
      'mapping.yaml:2: sources should be a list of files, each beginning with "- file:".'],
    ['the same key twice', '      type: type\n      nameEn', '      id: type\n      nameEn', 'mapping.yaml:9: Map keys must be unique at line 9, column 7:'],
  ])('is refused for %s', async (_, before, after, complaint) => {
    files.change('mapping.yaml', before, after);
    expect(await complaints()).toEqual([complaint]);
  }); // biome-ignore format: a table

  it('is refused for everything that is wrong at once', async () => {
    files.put('mapping.yaml', SMALL['mapping.yaml'].replace('website: website', 'websit: website').replace('until:', 'untill:'));
    expect(await complaints()).toEqual([
      'mapping.yaml:13: entities have no property "websit". Did you mean "website"?',
      'mapping.yaml:27: relationships have no property "untill". Did you mean "until"?',
    ]);
  });

  it('is refused where it is empty, not there, or no YAML', async () => {
    files.put('mapping.yaml', '');
    expect(await complaints()).toEqual([
      'mapping.yaml:1: The mapping should be a map with the keys graph, sources, entities and relationships.',
    ]);
    files.put('mapping.yaml', 'graph: [\n');
    expect(await complaints()).toEqual([expect.stringMatching(/^mapping\.yaml:2: Flow sequence/)]);
    files.put('mapping.yaml', 'sources: []\n');
    expect(await complaints()).toEqual(['mapping.yaml:1: graph should be a map with the keys title, currency and licence.']);
    await expect(readMapping('seed/none.yaml', model)).rejects.toThrow('The mapping file seed/none.yaml cannot be read (ENOENT).');
  });

  it('is refused where it names a file or a directory that is not there', async () => {
    const graph = openEmbedded({ directory: null });
    files.change('mapping.yaml', 'file: entities.csv', 'file: entites.csv');
    await expect(files.run(graph)).rejects.toThrow(
      `mapping.yaml:6: ${files.directory} has no file "entites.csv". Did you mean "entities.csv" or "sources.csv"?`,
    );
    await graph.close();
  });
});
