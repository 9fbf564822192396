import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { lineOfCell, Malformed, readRecords } from '../../src/interchange/read/readRecords.js';

const directory = mkdtempSync(join(tmpdir(), 'pearl-records-'));
const path = join(directory, 'a.csv');
afterAll(() => rmSync(directory, { recursive: true }));

/** The records of a file with this content, each cell as "text@line". */
async function recordsOf(content: string, delimiter = ','): Promise<string[][]> {
  writeFileSync(path, content);
  const records: string[][] = [];
  for await (const some of readRecords({ name: 'a.csv', path, delimiter }))
    for (const record of some) records.push(record.texts.map((text, index) => `${text}@${lineOfCell(record, index)}`));
  return records;
}

describe('a CSV file', () => {
  it('may begin with a byte order mark', async () => {
    expect(await recordsOf('\ufeffa,b\n1,2\n')).toEqual(await recordsOf('a,b\n1,2\n'));
    expect(await recordsOf('\ufeff"a",b\n')).toEqual([['a@1', 'b@1']]);
  });

  it('is read to its last line, also where that has no end', async () => {
    expect(await recordsOf('a\n1')).toEqual([['a@1'], ['1@2']]);
  });

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
  ])('knows the line of each cell, with %s', async (_, end) => {
    const lines = ['a,b', '1,"x', 'y"', '', '  ', '"p', '', 'q","r', 's"', '2,"say ""so"""', ''];
    expect(await recordsOf(lines.join(end))).toEqual([
      ['a@1', 'b@1'],
      ['1@2', `x${end}y@2`],
      [`p${end}${end}q@6`, `r${end}s@8`],
      ['2@10', 'say "so"@10'],
    ]);
  });

  it('knows the lines of a long file', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? `${index},"a\r\nb"` : `${index},科技`));
    const records = await recordsOf(`${rows.join('\r\n')}\r\n`);
    expect(records).toHaveLength(20_000);
    expect(records.at(-1)).toEqual(['19999@30000', '科技@30000']);
  });

  it('may have another delimiter', async () => {
    expect(await recordsOf('a\tb,c\n', '\t')).toEqual([['a@1', 'b,c@1']]);
  });

  it.each([
    ['a,b\n1,"x\n2,3\n4,5\n', 2, 'A quotation mark that opens in this record is never closed.'],
    [
      'a,b\n"x\ny",2\n1,"x"y\n',
      4,
      'A quoted cell goes on behind its closing quotation mark; a quotation mark inside a cell is written twice.',
    ],
    ['a,b\n1,x"y"\n', 2, 'A quotation mark stands inside a cell that is not quoted; quote the cell, and write the mark twice.'],
  ])('is refused where its quotes are wrong: %j', async (content, line, message) => {
    const error: unknown = await recordsOf(content).catch((reason) => reason);
    expect(error).toBeInstanceOf(Malformed);
    expect(error).toMatchObject({ problem: { file: 'a.csv', line, column: null, message } });
  });

  it('that cannot be read is an error of the file system', async () => {
    const reading = readRecords({ name: 'none', path: join(directory, 'none.csv'), delimiter: ',' }).next();
    await expect(reading).rejects.toThrow('ENOENT');
  });
});
