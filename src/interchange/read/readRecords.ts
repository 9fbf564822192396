import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import type { Problem } from '../ImportError.js';
import { decoded, encodingOf } from './encoding.js';

/** One record of a CSV file: the texts of its cells as they stand there, and the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly texts: readonly string[];
}

/** What the file is called in messages, and where it is. */
export interface CsvFile {
  readonly name: string;
  readonly path: string;
  readonly delimiter: string;
  readonly encoding?: string;
}

/** The file is no CSV: reading ends here. */
export class Malformed extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** So many bytes are read at a time. */
const CHUNK = 256 * 1024;

const WORDS: Readonly<Record<string, string>> = Object.freeze({
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark that opens in this record is never closed.',
  CSV_INVALID_CLOSING_QUOTE: 'A quoted cell goes on behind its closing quotation mark; a quotation mark inside a cell is written twice.',
  INVALID_OPENING_QUOTE: 'A quotation mark stands inside a cell that is not quoted; quote the cell, and write the mark twice.',
});

/**
 * Reads the records of a CSV file (RFC 4180), many at a time; lines that are empty are none. Without an encoding it is
 * UTF-8, or what its byte order mark says.
 * @throws Malformed with the line on which the broken record begins.
 */
export async function* readRecords({ name, path, delimiter, encoding: named }: CsvFile): AsyncGenerator<readonly CsvRecord[]> {
  const encoding = await encodingOf(path, named);
  const options: Options = { bom: true, delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true };
  let line = 1;
  try {
    for await (const rows of parsed(path, encoding, options)) {
      const records: CsvRecord[] = [];
      for (const texts of rows) {
        if (texts.length > 1 || texts[0]?.trim() !== '') records.push({ line, texts });
        line += linesOf(texts);
      }
      yield records;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const broken = await lineOfBroken(path, encoding, options);
    throw new Malformed({
      file: name,
      line: broken,
      column: null,
      value: null,
      message: WORDS[error.code] ?? `${error.message}.`,
      kept: false,
    });
  }
}

/** The line on which the cell of a record begins: cells before it may have lines of their own. */
export function lineOfCell({ line, texts }: CsvRecord, index: number): number {
  let begin = line;
  for (let before = 0; before < index; before++) begin += breaksIn(texts[before] ?? '');
  return begin;
}

/** The texts of the records, as many as each chunk of the file completes. */
async function* parsed(path: string, encoding: string, options: Options): AsyncGenerator<readonly string[][]> {
  const parser = parse(options);
  const done = finished(parser);
  // It is waited for at the end; what fails before is thrown there, too.
  done.catch(() => undefined);
  const bytes = createReadStream(path, { highWaterMark: CHUNK });
  for await (const chunk of encoding === 'utf-8' ? bytes : decoded(bytes, encoding)) {
    parser.write(chunk);
    if (parser.errored) throw parser.errored;
    yield drained(parser);
  }
  parser.end();
  // The last record is there when the parser has seen the end.
  const rest: string[][] = [];
  parser.on('data', (texts: string[]) => rest.push(texts));
  await done;
  yield rest;
}

function drained(parser: { read(): string[] | null }): string[][] {
  const rows: string[][] = [];
  for (let texts = parser.read(); texts !== null; texts = parser.read()) rows.push(texts);
  return rows;
}

/** A record that breaks ends the parser, and those before it are lost: the file is read once more, and they are counted. */
async function lineOfBroken(path: string, encoding: string, options: Options): Promise<number> {
  let line = 1;
  const counted: Options = {
    ...options,
    on_record: (texts: readonly string[]) => {
      line += linesOf(texts);
      return null;
    },
  };
  try {
    for await (const _ of parsed(path, encoding, counted));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return line;
}

/**
 * How many lines a record takes: those that break inside its cells, and one more. Empty lines are records here too, so
 * that this is all there is. (The parser's own count takes a quoted CR LF for two lines.)
 */
function linesOf(texts: readonly string[]): number {
  let lines = 1;
  for (const text of texts) lines += breaksIn(text);
  return lines;
}

function breaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
