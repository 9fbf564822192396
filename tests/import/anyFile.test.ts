import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { model, problemsOf, workspace } from './workspace.ts';

const files = workspace();
afterAll(files.remove);

let graph: Graph;
beforeEach(async () => {
  graph = openEmbedded({ directory: null });
  await graph.ready(graphSchema(model));
});
afterEach(() => graph.close());

/** A mapping of these lists, written as YAML, and the files that it names. */
function given(lists: string, content: Readonly<Record<string, string | Uint8Array>>): void {
  files.put('mapping.yaml', `graph: { title: T, currency: EUR, licence: L }\n${lists}`);
  for (const [file, text] of Object.entries(content)) files.put(file, text);
}

/** What the statement returns after an import. */
async function imported(text: string): Promise<unknown[]> {
  await files.run(graph);
  return [...(await graph.read({ text, parameters: {} }))];
}

const problems = () => problemsOf(files.run(graph), files.directory);
const one = (columns: string, more = '') =>
  `entities:\n  - { file: a.csv, ${more}columns: { id: id, type: { value: Project }, ${columns} } }\n`;

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('an encoding', () => {
  const text = 'id,name\na,"Zürich\n1"\n';
  it.each([
    ['UTF-8', '', Buffer.from(text)],
    ['UTF-8 with a mark', '', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark, little end first', '', utf16(text, 'le')],
    ['UTF-16 with a mark, big end first', '', utf16(text, 'be')],
    ['windows-1252', 'encoding: windows-1252, ', Buffer.from(text, 'latin1')],
    ['latin1', 'encoding: latin1, ', Buffer.from(text, 'latin1')],
    ['UTF-16 without a mark', 'encoding: utf-16le, ', Buffer.from(text, 'utf16le')],
  ])('%s', async (_, encoding, bytes) => {
    given(one('nameEn: name', encoding), { 'a.csv': bytes });
    expect(await imported('MATCH (n:Project) RETURN n.name')).toEqual([['Zürich\n1']]);
  });

  it('that cuts a character between two chunks of the file', async () => {
    const rows = Array.from({ length: 60_000 }, (_, n) => `p${n},Zürich ü ${n}`);
    given(one('nameEn: name'), { 'a.csv': utf16(`id,name\n${rows.join('\n')}`, 'le') });
    expect(await imported("MATCH (n:Project) WHERE n.name STARTS WITH 'Zürich ü ' RETURN count(n) AS n")).toEqual([[60_000]]);
  });
});

describe('values', () => {
  it.each([
    ['decimal: ","', '1234,50', 123_450],
    ['decimal: ","', '1.234.567,5', 123_456_750],
    ['decimal: ","', '1 234,00', 123_400],
    ['decimal: "."', '1,234.50', 123_450],
    ['decimal: "."', "1'234", 123_400],
  ])('with %s: %s', async (decimal, text, cost) => {
    given(one(`nameEn: id, totalCost: { column: cost, ${decimal} }`), { 'a.csv': `id,cost\na,"${text}"\n` });
    expect(await imported('MATCH (n:Project) RETURN n.totalCost')).toEqual([[cost]]);
  });

  it.each([
    ['dd/MM/yyyy', '03/05/2021', '2021-05-03'],
    ['d.M.yyyy', '3.5.2021', '2021-05-03'],
    ['MM/yyyy', '05/2021', '2021-05'],
    ['yyyyMMdd', '20210503', '2021-05-03'],
    ['date-time', '2021-05-03T23:59:59.5+02:00', '2021-05-03'],
    ['date-time', '2021-05-03 08:00:00', '2021-05-03'],
    ['date-time', '2021-05-03', '2021-05-03'],
  ])('with the date format %s: %s', async (format, text, date) => {
    given(one(`nameEn: id, startDate: { column: start, format: ${format} }`), { 'a.csv': `id,start\na,${text}\n` });
    expect(await imported('MATCH (n:Project) RETURN n.startDate')).toEqual([[date]]);
  });

  it('that are not as the mapping says are refused, each with its reason', async () => {
    const columns =
      'nameEn: id, totalCost: { column: cost, decimal: "," }, startDate: { column: start, format: dd/MM/yyyy }, endDate: { column: end, format: date-time }';
    given(one(columns), {
      'a.csv': 'id\tcost\tstart\tend\na\t1.23\t31/02/2020\tsoon\nb\t1,234\t3/5/2021\t2021-02-30T00:00\n',
    });
    files.put('mapping.yaml', `graph: { title: T, currency: EUR, licence: L }\n${one(columns, 'delimiter: "\\t", ')}`);
    expect(await problems()).toEqual([
      'a.csv has 6 problems; nothing of it was written.',
      '  a.csv:2:cost: "1.23" is not a number with "," before its decimals.',
      '  a.csv:2:end: "soon" is not a day or an instant such as 2021-05-03T08:00:00Z.',
      '  a.csv:2:start: "2020-02-31" is not a year, a month or a day such as 2021, 2021-05 or 2021-05-03.',
      '  a.csv:3:start: "3/5/2021" is not a date written as dd/MM/yyyy.',
      '  a.csv:3:cost: "1.234" is not an amount: digits, with at most two decimals behind a point, such as 1234.50.',
      '  a.csv:3:end: "2021-02-30" is not a year, a month or a day such as 2021, 2021-05 or 2021-05-03.',
    ]);
  });

  it('that a map does not have stay as they are, where it says so', async () => {
    given(one('nameEn: { column: name, values: { x: Ex, "-": "" }, others: keep }, nameZhHant: name'), {
      'a.csv': 'id,name\na,x\nb,y\nc,-\n',
    });
    expect(await imported('MATCH (n:Project) RETURN n.nameEn ORDER BY n.id')).toEqual([['Ex'], ['y'], [null]]);
  });
});

describe('several things in a row', () => {
  const PROJECTS = 'nr,title,town,topics,money\n1,One,Bern,a.b; c,10\n2,Two,Bern,a,20\n3,Three,,,30\n';
  const LISTS = `entities:
  - { file: p.csv, columns: { id: { template: "project-{nr}" }, type: { value: Project }, nameEn: title } }
  - { file: p.csv, needs: town, repeated: agree, columns: { id: { template: "place-{town}" }, type: { value: Place }, nameEn: town } }
  - { file: p.csv, each: { column: topics, split: ";", levels: "." }, repeated: agree,
      columns: { id: { template: "fund-{topics}" }, type: { value: Fund }, nameEn: topics } }
relationships:
  - { file: p.csv, each: { column: topics, split: ";" },
      columns: { from: { template: "fund-{topics}" }, type: { value: FUNDS }, to: { template: "project-{nr}" }, amount: { column: money, first: true } } }
  - { file: p.csv, each: { column: topics, split: ";", levels: ".", parent: above }, needs: above, repeated: agree,
      columns: { from: { template: "fund-{topics}" }, type: { value: PART_OF }, to: { template: "fund-{above}" } } }
`;

  it('make entities of several types, and what joins them; those that repeat one another are one', async () => {
    given(LISTS, { 'p.csv': PROJECTS });
    expect(await imported('MATCH (n:Entity) RETURN n.id ORDER BY n.id')).toEqual([
      ['fund-a'], ['fund-a.b'], ['fund-c'], ['place-Bern'], ['project-1'], ['project-2'], ['project-3'],
    ]); // biome-ignore format: a table
    expect(await imported('MATCH (a)-[r]->(b) RETURN r.id, r.amount ORDER BY r.id')).toEqual([
      ['fund-a.b~FUNDS~project-1', 1000],
      ['fund-a.b~PART_OF~fund-a', null],
      ['fund-a~FUNDS~project-2', 2000],
      ['fund-c~FUNDS~project-1', null],
    ]);
  });

  it('that repeat one another and disagree are refused', async () => {
    given(LISTS.replace('nameEn: town', 'nameEn: town, description: title'), { 'p.csv': PROJECTS });
    expect(await problems()).toEqual([
      'p.csv has a problem; nothing of it was written.',
      '  p.csv:3:town: "place-Bern" is not what line 2 says of it: rows that repeat it have to agree.',
    ]);
  });

  it('may not be said twice by different files', async () => {
    const twice = 'entities:\n  - { file: a.csv, columns: { id: id, type: { value: Project }, nameEn: id } }\n';
    given(`${twice}  - { file: b.csv, columns: { id: id, type: { value: Project }, nameEn: id } }\n`, {
      'a.csv': 'id\nx\n',
      'b.csv': 'id\ny\nx\n',
    });
    expect(await problems()).toEqual([
      'b.csv has a problem; nothing of it was written.',
      '  b.csv:3:id: "x" is the id of a.csv line 2 already.',
    ]);
  });
});
