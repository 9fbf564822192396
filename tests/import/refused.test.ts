import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { graphSchema } from '../../src/model/graphSchema.js';
import { onEachEngine } from '../databases/engines.ts';
import { everything, type FileName, model, problemsOf, workspace } from './workspace.ts';

/** What is changed in a good file, and the one problem that follows from it. */
const CASES: readonly (readonly [title: string, file: FileName, before: string, after: string, problem: string])[] = [
  // Columns
  ['a column that is not there', 'mapping.yaml', 'foundedYear: founded', 'foundedYear: founed',
    'mapping.yaml:12: entities.csv has no column "founed". Did you mean "founded"?'],
  ['a record that is too short', 'sources.csv', 'general-knowledge,General knowledge,', 'general-knowledge',
    'sources.csv:3: The header has 3 columns, and this record 1.'],
  ['a record that is too long', 'sources.csv', 'General knowledge,', 'General, knowledge,',
    'sources.csv:3: The header has 3 columns, and this record 4. A cell that contains the delimiter has to be quoted.'],
  ['a quotation mark that is never closed', 'sources.csv', 'general-knowledge,General', 'general-knowledge,"General',
    'sources.csv:3: A quotation mark that opens in this record is never closed.'],
  // Values
  ['a bad year', 'entities.csv', ',1991,', ',19x1,', 'entities.csv:2:founded: "19x1" is not a whole number such as 2024.'],
  ['a year beyond all integers', 'entities.csv', ',1991,', ',19910000000,',
    'entities.csv:2:founded: "19910000000" is not a whole number such as 2024.'],
  ['a bad number', 'entities.csv', '2025-01-31,0.9', '2025-01-31,"0,9"', 'entities.csv:2:confidence: "0,9" is not a number such as 0.9.'],
  ['too much confidence', 'entities.csv', '2025-01-31,0.9', '2025-01-31,90',
    'entities.csv:2:confidence: "90" is not a confidence, which is from 0 to 1.'],
  ['a bad address', 'entities.csv', 'https://hkust.edu.hk', 'www.hkust.edu.hk',
    'entities.csv:2:website: "www.hkust.edu.hk" is not an address that begins with http:// or https://.'],
  ['a date that no calendar has', 'relationships.csv', '2021-05,', '2021-02-30,',
    'relationships.csv:2:since: "2021-02-30" is not a year, a month or a day such as 2021, 2021-05 or 2021-05-03.'],
  ['a bad date of a source', 'sources.csv', '2024-05', 'May 2024',
    'sources.csv:2:date: "May 2024" is not a year, a month or a day such as 2021, 2021-05 or 2021-05-03.'],
  ['a bad day of looking', 'entities.csv', '2025-01-31', 'yesterday',
    'entities.csv:2:accessed: "yesterday" is not a year, a month or a day such as 2021, 2021-05 or 2021-05-03.'],
  ['a bad amount', 'relationships.csv', '1234.5,', '1234.567,',
    'relationships.csv:3:amount: "1234.567" is not an amount: digits, with at most two decimals behind a point, such as 1234.50.'],
  ['an amount that is not exact', 'relationships.csv', '1234.5,', '99999999999999999,',
    'relationships.csv:3:amount: "99999999999999999" is not an amount: digits, with at most two decimals behind a point, such as 1234.50.'],
  ['a value of no enum', 'relationships.csv', 'GRANT', 'GRANTS',
    'relationships.csv:2:amount_kind: "GRANTS" is none of GRANT, ALLOCATION, DONATION, PLANNED. Did you mean "GRANT"?'],
  ['a value that the mapping does not translate', 'entities.csv', ',bank,', ',banks,',
    'entities.csv:3:kind: The mapping has no value for "banks". Did you mean "bank"?'],
  ['a property of another type', 'entities.csv', 'hkust.edu.hk,,', 'hkust.edu.hk,bank,',
    'entities.csv:2:kind: University has no property "kind", only Company; leave the cell empty.'],
  ['a property of another relationship', 'relationships.csv', 'hsbc,LEADS,robots,,,,,', 'hsbc,LEADS,robots,,,,5,',
    'relationships.csv:4:amount: LEADS has no property "amount", only FUNDS; leave the cell empty.'],
  ['an unknown type of entity', 'entities.csv', 'itf,Fund', 'itf,Fundd',
    'entities.csv:4:type: "Fundd" is no type of entity. Did you mean "Fund"?'],
  ['an unknown type of relationship', 'relationships.csv', 'hsbc,LEADS', 'hsbc,LEAD',
    'relationships.csv:4:type: "LEAD" is no type of relationship. Did you mean "LEADS"?'],
  // What is missing
  ['a missing id', 'entities.csv', 'itf,Fund', ',Fund', 'entities.csv:4:id: A value for "id" is missing.'],
  ['a missing type', 'entities.csv', 'itf,Fund', 'itf,', 'entities.csv:4:type: A value for "type" is missing.'],
  ['a missing name', 'entities.csv', 'Robots', '', 'entities.csv:5:name: A value for "name" is missing.'],
  ['a missing end', 'relationships.csv', 'LEADS,robots', 'LEADS,', 'relationships.csv:4:to: A value for "to" is missing.'],
  ['a missing url', 'sources.csv', 'general-knowledge,', ',', 'sources.csv:3:url: A value for "url" is missing.'],
  ['a quote from nowhere', 'entities.csv', 'general-knowledge,,', ',Quite so.,',
    'entities.csv:3:quote: There is no source that this belongs to.'],
  // Ids
  ['an id with a space', 'entities.csv', 'itf,', 'i tf,', 'entities.csv:4:id: "i tf" is no id: an id has neither spaces nor "~".'],
  ['an id with a tilde', 'entities.csv', 'itf,', 'i~tf,', 'entities.csv:4:id: "i~tf" is no id: an id has neither spaces nor "~".'],
  ['the id of a source', 'entities.csv', 'itf,', 'source-0123456789ab,',
    'entities.csv:4:id: "source-0123456789ab" is an id that only sources have.'],
  ['a key with a tilde', 'relationships.csv', 'robots,2,', 'robots,2~,',
    'relationships.csv:3:round: "2~" is no key: a key has neither spaces nor "~".'],
  ['the same id twice', 'entities.csv', 'itf,', 'hkust,', 'entities.csv:4:id: "hkust" is the id of line 2 already.'],
  ['the same source twice', 'sources.csv', 'general-knowledge', 'https://a.example/page',
    'sources.csv:3:url: "https://a.example/page" is the source of line 2 already.'],
  ['the same relationship twice', 'relationships.csv', 'robots,2,', 'robots,1,',
    'relationships.csv:3:from: "itf~FUNDS~robots~1" is the relationship of line 2 already; where there are several, a column mapped to "key" tells them apart.'],
  ['a source that is neither address nor word', 'sources.csv', 'general-knowledge', 'htps://b.example',
    'sources.csv:3:url: "htps://b.example" is neither an address that begins with http:// or https:// nor a plain word.'],
  // What the graph knows
  ['an id that changes its type', 'entities.csv', 'itf,Fund', 'itf,Initiative',
    'entities.csv:4:id: "itf" has the type Fund in the graph, and Initiative here; an id keeps its type.'],
  ['an unknown first end', 'relationships.csv', 'hsbc,', 'hsbk,',
    'relationships.csv:4:from: There is no entity "hsbk". Did you mean "hsbc"?'],
  ['an unknown second end', 'relationships.csv', 'LEADS,robots', 'LEADS,robot',
    'relationships.csv:4:to: There is no entity "robot". Did you mean "robots"?'],
  ['a pair that the type does not join', 'relationships.csv', 'LEADS,robots', 'LEADS,itf',
    'relationships.csv:4:to: LEADS does not run from Company ("hsbc") to Fund ("itf"). From Company it runs to Project.'],
  ['a first end that the type never has', 'relationships.csv', 'hsbc,LEADS', 'itf,LEADS',
    'relationships.csv:4:to: LEADS does not run from Fund ("itf") to Project ("robots"). It runs from Company to Project; from GovernmentBody to Initiative, Project, ResearchCentre; from ResearchCentre to Project, ResearchCentre; from University to Project.'],
  ['an unknown page', 'entities.csv', 'https://a.example/page', 'https://a.example/pages',
    'entities.csv:2:source: There is no source "https://a.example/pages". Did you mean "https://a.example/page"?'],
  ['an unknown word for a source', 'relationships.csv', 'general-knowledge', 'general-knowlege',
    'relationships.csv:4:source: There is no source "general-knowlege". Did you mean "general-knowledge"?'],
]; // biome-ignore format: a table

onEachEngine('an import is refused for', (graph) => {
  const files = workspace();
  afterAll(files.remove);
  let before: string[];

  beforeAll(async () => {
    await graph().ready(graphSchema(model));
    await files.run(graph());
    before = await everything(graph());
  });
  beforeEach(files.reset);

  const refused = async (expected: readonly string[]) => {
    expect(await problemsOf(files.run(graph(), '2026-02-02T00:00:00.000Z'), files.directory)).toEqual(expected);
    expect(await everything(graph())).toEqual(before);
  };
  const single = (file: string, problem: string) => [`${file} has a problem; nothing of it was written.`, `  ${problem}`];

  it.each(CASES)('%s', async (_, file, text, replacement, problem) => {
    files.change(file, text, replacement);
    await refused(single(file === 'mapping.yaml' ? 'entities.csv' : file, problem));
  });

  it('an empty file', async () => {
    files.put(
      'mapping.yaml',
      'graph: { title: T, currency: HKD, licence: L }\nsources: [{ file: sources.csv, columns: { url: { value: x } } }]\n',
    );
    files.put('sources.csv', '');
    await refused(single('sources.csv', 'sources.csv:1: The file is empty; it should begin with the names of its columns.'));
  });

  it('two columns of the name that the mapping uses', async () => {
    files.put('sources.csv', 'url,title,title,date,left out,left out\n');
    await refused(single('sources.csv', 'sources.csv:1:title: Two columns have this name.'));
  });

  it('bytes that are not UTF-8', async () => {
    files.put('sources.csv', Buffer.from('url,title,date\nbig5,\xa4\xa4\xa4\xe5,\n', 'latin1'));
    await refused(
      single(
        'sources.csv',
        'sources.csv:2:title: The cell holds bytes that are not UTF-8, or �, where a character was lost before; save the file as UTF-8, name its encoding, or let the mapping say "damaged: keep".',
      ),
    );
  });

  it('all problems of a file at once, in the order of its lines, whoever found them', async () => {
    const text = `from,type,to,round,since,until,amount,amount_kind,source,confidence
ift,FUNDS,robots,1,,,,,,
hsbc,LEADS,robots,,tomorrow,,many,,,high
robots,LEADS,hkust,,,,,,,
`;
    files.put('relationships.csv', text);
    await refused([
      'relationships.csv has 5 problems; nothing of it was written.',
      '  relationships.csv:2:from: There is no entity "ift". Did you mean "itf"?',
      '  relationships.csv:3:since: "tomorrow" is not a year, a month or a day such as 2021, 2021-05 or 2021-05-03.',
      '  relationships.csv:3:amount: LEADS has no property "amount", only FUNDS; leave the cell empty.',
      '  relationships.csv:3:confidence: "high" is not a number such as 0.9.',
      expect.stringMatching(/^ {2}relationships\.csv:4:to: LEADS does not run from Project \("robots"\) to University \("hkust"\)\./),
    ] as string[]);
  });

  it('the first 20 problems of a file that has more', async () => {
    const bad = Array.from({ length: 50 }, (_, index) => `s${index},A page,never`);
    files.put('sources.csv', `url,title,date\n${bad.join('\n')}\n`);
    const lines = await problemsOf(files.run(graph()), files.directory);
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe('sources.csv has 50 problems; nothing of it was written.');
    expect(lines[20]).toMatch(/^ {2}sources\.csv:21:date: /);
    expect(lines[21]).toBe('  … and 30 more.');
  });

  it('one file of several: what came before stays, what comes after is not begun', async () => {
    files.change('sources.csv', 'A page', 'Another page');
    files.change('entities.csv', ',1991,', ',never,');
    files.change('relationships.csv', '2021-05', '2021-06');
    await expect(files.run(graph(), '2026-02-02T00:00:00.000Z')).rejects.toThrow('entities.csv:2:founded: "never" is not');
    const after = await everything(graph());
    expect(after.filter((row) => !before.includes(row))).toEqual([expect.stringContaining('"title":"Another page"')]);
    files.reset();
    await files.run(graph());
    before = await everything(graph());
  });
});
