import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { clear } from '../../src/interchange/wholeGraph.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { onEachEngine } from '../databases/engines.ts';
import { model, problemsOf, workspace } from './workspace.ts';

const ENTITIES = `id,type,name,wikidata
eth,University,ETH Zürich,Q11942
epfl,University,EPFL,Q262760
twin-1,Company,Twin,
twin-2,Company,Twin,
bern,Place,Bern,
p1,Project,One,
p2,Project,Two,
`;

const MAPPING = `graph: { title: T, currency: EUR, licence: L }
entities:
  - { file: e.csv, columns: { id: id, type: type, nameEn: name, wikidataId: wikidata } }
relationships:
  - { file: part.csv, columns: { from: { column: who, by: BY }, type: { value: PARTICIPATES_IN }, to: { column: what, by: name }, since: since } }
`;

const AMENDED = `  - { file: lead.csv, amend: true, columns: { from: { column: who, by: name }, type: { value: PARTICIPATES_IN }, to: what, role: { value: LEAD } } }
`;

onEachEngine('ends that are looked up', (graph) => {
  const files = workspace();
  afterAll(files.remove);
  const read = (text: string) => graph().read({ text, parameters: {} });
  const problems = () => problemsOf(files.run(graph()), files.directory);
  const given = (by: string, part: string, lead?: string) => {
    files.put('mapping.yaml', MAPPING.replace('BY', by) + (lead === undefined ? '' : AMENDED));
    files.put('e.csv', ENTITIES);
    files.put('part.csv', part);
    if (lead !== undefined) files.put('lead.csv', lead);
  };

  beforeEach(async () => {
    await graph().ready(graphSchema(model));
    await clear(graph());
  });

  it.each([
    ['name', 'ETH Zürich'],
    ['wikidataId', 'Q11942'],
  ])('by %s', async (by, who) => {
    given(by, `who,what,since\n${who},One,2020\n`);
    await files.run(graph());
    expect(await read('MATCH ()-[r]->() RETURN r.id, r.since')).toEqual([['eth~PARTICIPATES_IN~p1', '2020']]);
    expect((await files.run(graph())).files.map(({ unchanged }) => unchanged)).toEqual([7, 1]);
  });

  it('are refused where there is none or several, with the nearest', async () => {
    given('name', 'who,what,since\nETH Zurich,One,\nTwin,One,\nBern,One,\n');
    expect(await problems()).toEqual([
      'part.csv has 3 problems; nothing of it was written.',
      '  part.csv:2:who: There is no entity whose name is "ETH Zurich". Did you mean "ETH Zürich"?',
      '  part.csv:3:who: Several entities have the name "Twin": "twin-1", "twin-2".',
      '  part.csv:4:who: What has the name "Bern" is of a type that cannot stand here: "bern".',
    ]);
  });

  it('find relationships to amend, which keep the rest; again, nothing changes', async () => {
    given('name', 'who,what,since\nETH Zürich,One,2020\nEPFL,One,2021\nEPFL,Two,\n', 'who,what\nEPFL,p1\n');
    expect((await files.run(graph())).files.map(({ created, updated }) => [created, updated])).toEqual([[7, 0], [3, 0], [0, 1]]); // biome-ignore format: a table
    const roles = 'MATCH ()-[r]->() RETURN r.id, r.role, r.since ORDER BY r.id';
    const expected = [
      ['epfl~PARTICIPATES_IN~p1', 'LEAD', '2021'],
      ['epfl~PARTICIPATES_IN~p2', null, null],
      ['eth~PARTICIPATES_IN~p1', null, '2020'],
    ];
    expect(await read(roles)).toEqual(expected);
    expect((await files.run(graph())).files.map(({ created, updated }) => [created, updated])).toEqual([[0, 0], [0, 0], [0, 0]]); // biome-ignore format: a table
    files.put('part.csv', 'who,what,since\nETH Zürich,One,2020\nEPFL,One,2022\nEPFL,Two,\n');
    await files.run(graph());
    expect(await read(roles)).toEqual(expected.map((row) => row.map((value) => (value === '2021' ? '2022' : value))));
  });

  it('are refused where there is nothing to amend', async () => {
    given('name', 'who,what,since\nETH Zürich,One,2020\n', 'who,what\nEPFL,p1\nETH Zürich,p1\nETH Zürich,p1\n');
    expect(await problems()).toEqual([
      'lead.csv has 2 problems; nothing of it was written.',
      '  lead.csv:2:who: No PARTICIPATES_IN at "p1" has the name "EPFL" at its other end.',
      '  lead.csv:4:who: "eth~PARTICIPATES_IN~p1" is amended by line 3 already.',
    ]);
  });
});
