import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Problem } from '../ImportError.js';
import { decoded, encodingOf } from './encoding.js';

/** One record of a CSV file: its cells as they stand there, and the line on which each begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly { readonly text: string; readonly line: number }[];
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
 * Reads the records of a CSV file (RFC 4180) one after another; lines that are empty are none. Without an encoding it is
 * UTF-8, or what its byte order mark says.
 * @throws Malformed with the line on which the broken record begins.
 */
export async function* readRecords({ name, path, delimiter, encoding: named }: CsvFile): AsyncGenerator<CsvRecord> {
  // A record that breaks ends the stream, and those before it that nobody has taken yet are lost: counted as they are parsed.
  let parsed = 0;
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    on_record: (texts) => {
      parsed += linesOf(texts);
      return texts;
    },
  });
  const encoding = await encodingOf(path, named);
  const bytes = createReadStream(path, { highWaterMark: CHUNK });
  // The error, if any, reaches the loop below through the parser.
  if (encoding === 'utf-8') pipeline(bytes, parser, () => undefined);
  else
    pipeline(
      bytes,
      (chunks: AsyncIterable<Uint8Array>) => decoded(chunks, encoding),
      parser,
      () => undefined,
    );
  let line = 1;
  try {
    for await (const texts of parser as AsyncIterable<string[]>) {
      const record = recordAt(line, texts);
      line += linesOf(texts);
      if (texts.length > 1 || texts[0]?.trim() !== '') yield record;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Malformed({
      file: name,
      line: parsed + 1,
      column: null,
      value: null,
      message: WORDS[error.code] ?? `${error.message}.`,
      kept: false,
    });
  }
}

function recordAt(line: number, texts: readonly string[]): CsvRecord {
  let next = line;
  const cells = texts.map((text) => {
    const cell = { text, line: next };
    next += breaksIn(text);
    return cell;
  });
  return { line, cells };
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
