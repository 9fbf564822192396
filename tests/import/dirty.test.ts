import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from '@jest/globals';
import type { Problem } from '../../src/interchange/ImportError.js';
import { importDirectory } from '../../src/interchange/importDirectory.js';
import { problemFile } from '../../src/interchange/tell/problemFile.js';
import { clear } from '../../src/interchange/wholeGraph.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { onEachEngine } from '../databases/engines.ts';
import { everything, model, workspace } from './workspace.ts';

/** 5 of 12,000 rows are bad, in several batches; what refers to one of them is bad, too. */
const ROWS = Array.from({ length: 12_000 }, (_, n) => `p${n},Project ${n},${n % 2500 === 7 ? 'never' : '2020'}`);
const MAPPING = `graph: { title: T, currency: EUR, licence: L }
entities:
  - { file: p.csv, columns: { id: id, type: { value: Project }, nameEn: name, startDate: start } }
relationships:
  - { file: r.csv, columns: { from: a, type: { value: PART_OF }, to: b } }
`;
const LINKS = 'a,b\np1,p2\np1,p7\np3,p8\np4,px\n';

onEachEngine('a file with bad rows', (graph) => {
  const files = workspace();
  afterAll(files.remove);
  const problems: Problem[] = [];
  const run = (options: { maxErrors?: number; dryRun?: boolean }) => {
    problems.length = 0;
    const { directory } = files;
    const mapping = join(directory, 'mapping.yaml');
    return importDirectory({ graph: graph(), model, directory, mapping, onProblem: (each) => problems.push(each), ...options });
  };
  const count = async (text: string) => (await graph().read({ text, parameters: {} }))[0]?.[0];

  beforeEach(async () => {
    await graph().ready(graphSchema(model));
    await clear(graph());
    files.put('mapping.yaml', MAPPING);
    files.put('p.csv', `id,name,start\n${ROWS.join('\n')}`);
    files.put('r.csv', LINKS);
  });

  it('is refused, and nothing of it is written', async () => {
    await expect(run({})).rejects.toThrow('p.csv has 5 problems; nothing of it was written.');
    await expect(run({ maxErrors: 4 })).rejects.toThrow('p.csv has 5 problems; nothing of it was written.');
    expect(await everything(graph())).toEqual([]);
    expect(problems.map(({ line, column, value }) => [line, column, value])).toEqual(
      [9, 2509, 5009, 7509, 10_009].map((line) => [line, 'start', 'never']),
    );
  });

  it('is imported without them where so many are allowed, and each is reported', async () => {
    const { files: reports } = await run({ maxErrors: 5 });
    expect(reports.map(({ read, created, leftOut }) => [read, created, leftOut])).toEqual([
      [12_000, 11_995, 5],
      [4, 2, 2],
    ]);
    expect(await count('MATCH (n:Project) RETURN count(n) AS n')).toBe(11_995);
    expect(problems.slice(5).map(({ message }) => message)).toEqual([
      'There is no entity "p7". Did you mean "p0", "p1", or "p2"?',
      expect.stringMatching(/^There is no entity "px"\. Did you mean /),
    ]);
    expect((await run({ maxErrors: 5 })).files.map(({ created, updated, unchanged }) => [created, updated, unchanged])).toEqual([
      [0, 0, 11_995],
      [0, 0, 2],
    ]);
  });

  it('is imported where the mapping says how many there are', async () => {
    files.put('mapping.yaml', MAPPING.replace('p.csv,', 'p.csv, dirtyRows: 5,').replace('r.csv,', 'r.csv, dirtyRows: 2,'));
    expect((await run({})).files.map(({ leftOut }) => leftOut)).toEqual([5, 2]);
  });

  it('is only checked by a dry run, which says what would be done', async () => {
    files.put('r.csv', 'a,b\np1,p2\n');
    const dry = await run({ maxErrors: 5, dryRun: true });
    expect(await everything(graph())).toEqual([]);
    const real = await run({ maxErrors: 5 });
    expect(dry).toEqual(real);
    files.put('p.csv', `id,name,start\n${ROWS.join('\n').replace('Project 1,', 'Project one,')}`);
    const [changed] = (await run({ maxErrors: 5, dryRun: true })).files;
    expect([changed?.created, changed?.updated, changed?.unchanged]).toEqual([0, 1, 11_994]);
    expect(await count("MATCH (n:Project {id: 'p1'}) RETURN n.name AS name")).toBe('Project 1');
  });

  it('may have cells in which characters were lost, where the mapping says so', async () => {
    files.put('mapping.yaml', MAPPING.replace('p.csv,', 'p.csv, damaged: keep,'));
    files.put('p.csv', 'id,name,start\np1,Z�rich,2020\np2,Two,\np3,,\n'.replace('p3,,', 'p3,Three,'));
    files.put('r.csv', 'a,b\n');
    const [report] = (await run({})).files;
    expect([report?.created, report?.leftOut, report?.odd]).toEqual([3, 0, 1]);
    expect(problems).toEqual([
      {
        file: 'p.csv',
        line: 2,
        column: 'name',
        value: 'Z�rich',
        message: 'The cell holds �, where a character was lost before.',
        kept: true,
      },
    ]);
  });
});

it('the report is a CSV file, and there is none where nothing is wrong', () => {
  const files = workspace();
  const path = join(files.directory, 'report.csv');
  expect(problemFile(path).close()).toBe(0);
  expect(existsSync(path)).toBe(false);
  const report = problemFile(path);
  report.add({ file: 'a.csv', line: 3, column: 'name', value: 'x, "y"', message: 'It is bad.', kept: false });
  report.add({ file: 'a.csv', line: 4, column: null, value: null, message: 'It is odd.', kept: true });
  expect(report.close()).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe(
    'file,line,column,value,reason,row\na.csv,3,name,"x, ""y""",It is bad.,left out\na.csv,4,,,It is odd.,imported\n',
  );
  files.remove();
});
