import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Problem } from '../ImportError.js';

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
}

/** The file is no CSV: reading ends here. */
export class Malformed extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

const WORDS: Readonly<Record<string, string>> = Object.freeze({
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark that opens in this record is never closed.',
  CSV_INVALID_CLOSING_QUOTE: 'A quoted cell goes on behind its closing quotation mark; a quotation mark inside a cell is written twice.',
  INVALID_OPENING_QUOTE: 'A quotation mark stands inside a cell that is not quoted; quote the cell, and write the mark twice.',
});

/**
 * Reads the records of a CSV file (RFC 4180, UTF-8 with or without a byte order mark) one after another; lines that are
 * empty are none.
 * @throws Malformed with the line on which the broken record begins.
 */
export async function* readRecords({ name, path, delimiter }: CsvFile): AsyncGenerator<CsvRecord> {
  // Each record takes as many lines as its cells have line breaks, and one more: that holds because empty lines are
  // records here. The parser's own count takes a quoted CR LF for two lines.
  let line = 1;
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    on_record: (texts: string[]): CsvRecord => {
      const begin = line;
      const cells = texts.map((text) => {
        const cell = { text, line };
        line += text.split('\n').length - 1;
        return cell;
      });
      line += 1;
      return { line: begin, cells };
    },
  });
  // The error, if any, reaches the loop below through the parser.
  pipeline(createReadStream(path), parser, () => undefined);
  try {
    for await (const record of parser as AsyncIterable<CsvRecord>)
      if (record.cells.length > 1 || record.cells[0]?.text.trim() !== '') yield record;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Malformed({ file: name, line, column: null, message: WORDS[error.code] ?? `${error.message}.` });
  }
}
