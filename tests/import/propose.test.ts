import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { readMapping } from '../../src/interchange/mapping/readMapping.js';
import { proposeMapping } from '../../src/interchange/propose/proposeMapping.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { model, workspace } from './workspace.ts';

const files = workspace();
afterAll(files.remove);

let graph: Graph;
beforeEach(async () => {
  graph = openEmbedded({ directory: null });
  await graph.ready(graphSchema(model));
});
afterEach(() => graph.close());

/** A file such as spreadsheets of Europe write: semicolons, windows-1252, decimal commas, days first, an enum in its own words. */
const COMPANIES = Buffer.from(
  [
    'nr;Company name;short_name;Web;wikidata;founded_year;kind;employees',
    '17;Zürcher Kantonalbank;ZKB;https://www.zkb.ch;Q111111;1870;Bank;5000',
    '18;Société Générale;SG;https://www.societegenerale.com;Q222222;1864;bank;120000',
    '19;Startüp;;;;2019;startup;',
  ].join('\r\n'),
  'latin1',
);

const PROJECTS = `project_id\ttitle\tbegin_date\tend_date\tbudget_eur
P-1\tRobots\t01/02/2020\t31/12/2022\t1.234.567,50
P-2\tMore robots\t15/06/2021\t\t99,00
`;

async function proposed(file: string, content: string | Uint8Array): Promise<string> {
  files.put(file, content);
  return proposeMapping(join(files.directory, file), model);
}

it('proposes what a spreadsheet means, and the importer takes it as it is', async () => {
  const text = await proposed('companies.csv', COMPANIES);
  expect(text).toContain('# Found: encoding windows-1252, delimiter ";", 8 columns.');
  expect(text).toContain('#   employees: 2 different, such as 5000, 120000; 1 empty');
  files.put('mapping.yaml', text);
  const [mapping] = (await readMapping(join(files.directory, 'mapping.yaml'), model)).entities;
  expect(mapping).toMatchObject({ file: 'companies.csv', delimiter: ';', encoding: 'windows-1252' });
  const from = Object.fromEntries(mapping?.bindings.map((each) => [each.target, each.from]) ?? []);
  expect(from).toEqual({
    id: { column: 'nr', template: 'company-{nr}', values: null },
    type: { constant: 'Company' },
    nameEn: { column: 'Company name', values: null },
    abbreviation: { column: 'short_name', values: null },
    website: { column: 'Web', values: null },
    wikidataId: { column: 'wikidata', values: null },
    foundedYear: { column: 'founded_year', values: null },
    kind: { column: 'kind', values: new Map([['Bank', 'BANK'], ['bank', 'BANK'], ['startup', 'STARTUP']]) },
  }); // biome-ignore format: a table
  await files.run(graph);
  const rows = await graph.read({
    text: 'MATCH (n:Company) RETURN n.id AS id, n.name AS name, n.kind AS kind ORDER BY id',
    parameters: {},
  });
  expect(rows).toEqual([
    ['company-17', 'Zürcher Kantonalbank', 'BANK'],
    ['company-18', 'Société Générale', 'BANK'],
    ['company-19', 'Startüp', 'STARTUP'],
  ]);
});

it('finds the format of dates and decimals, and the currency', async () => {
  const text = await proposed('eu_projects.tsv', PROJECTS);
  expect(text).toContain('currency: EUR');
  files.put('mapping.yaml', text);
  await files.run(graph);
  const columns = 'n.id AS id, n.nameEn AS name, n.startDate AS start, n.endDate AS finish, n.totalCost AS cost';
  expect(await graph.read({ text: `MATCH (n:Project) RETURN ${columns} ORDER BY id`, parameters: {} })).toEqual([
    ['project-P-1', 'Robots', '2020-02-01', '2022-12-31', 123_456_750],
    ['project-P-2', 'More robots', '2021-06-15', null, 9_900],
  ]);
});

it.each(['projects.csv', 'unique_org.csv', 'edges.csv'])('proposes for %s of Horizon 2020 what the importer takes', async (file) => {
  cpSync(`seed/eu-h2020/${file}`, join(files.directory, file));
  files.put('mapping.yaml', await proposeMapping(join(files.directory, file), model));
  const mapping = await readMapping(join(files.directory, 'mapping.yaml'), model);
  expect(mapping.entities.length + mapping.relationships.length).toBe(1);
});

it('proposes nearly the mapping of Hong Kong', async () => {
  const bindings = async (file: string) => {
    files.put('mapping.yaml', await proposeMapping(`seed/hong-kong-ai/${file}`, model));
    const { entities, relationships } = await readMapping(join(files.directory, 'mapping.yaml'), model);
    return [...entities, ...relationships].flatMap((each) =>
      each.bindings.map(({ target, from }) => `${target}=${'column' in from ? from.column : '!'}`),
    );
  };
  const given = await readMapping('seed/hong-kong-ai/mapping.yaml', model);
  for (const [file, mapping] of [['entities.csv', given.entities[0]], ['relationships.csv', given.relationships[0]]] as const) {
    const wanted = mapping?.bindings.map(({ target, from }) => `${target}=${'column' in from ? from.column : '!'}`) ?? [];
    // Sources need a file of sources, and an empty column says nothing.
    const known = wanted.filter((each) => !each.startsWith('sources=') && !each.startsWith('wikidataId='));
    expect((await bindings(file)).sort()).toEqual(known.sort());
  } // biome-ignore format: a table
});

it('says what is wrong with a file that is empty or not there', async () => {
  await expect(proposed('empty.csv', '')).rejects.toThrow('empty.csv is empty: it should begin with the names of its columns.');
  await expect(proposeMapping('none.csv', model)).rejects.toThrow('none.csv cannot be read (ENOENT).');
});
