import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { StartupError } from '../../errors.js';
import { encodingOf } from '../read/encoding.js';
import { readRecords } from '../read/readRecords.js';

/** What was seen of a column. */
export interface Column {
  readonly name: string;
  /** The values of its cells that are not empty, trimmed, as often as they stand there. */
  readonly values: readonly string[];
  readonly distinct: readonly string[];
  readonly empty: number;
}

/** The beginning of a CSV file, and how it is written. */
export interface Sample {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly Column[];
  readonly rows: number;
}

/** So many rows are looked at, and so many bytes to find the encoding. */
const MOST_ROWS = 5_000;
const MOST_BYTES = 1024 * 1024;

const DELIMITERS = Object.freeze([',', '\t', ';', '|']);

/**
 * Looks at the beginning of a CSV file.
 * @throws StartupError where it cannot be read or has no columns.
 */
export async function sampleOf(path: string): Promise<Sample> {
  const encoding = await guessedEncoding(path);
  const candidates = await Promise.all(DELIMITERS.map(async (delimiter) => ({ delimiter, rows: await rowsOf(path, delimiter, encoding) })));
  const [best] = candidates.sort((a, b) => regularity(b.rows) - regularity(a.rows));
  const [header, ...rows] = best?.rows ?? [];
  if (best === undefined || header === undefined)
    throw new StartupError(`${path} is empty: it should begin with the names of its columns.`);
  const columns = header.map((name, index): Column => {
    const values = rows.map((row) => row[index]?.trim() ?? '').filter((text) => text !== '');
    return { name: name.trim(), values, distinct: [...new Set(values)], empty: rows.length - values.length };
  });
  return { file: basename(path), encoding, delimiter: best.delimiter, columns, rows: rows.length };
}

/** What the first bytes say, or UTF-8 where they are that; windows-1252 otherwise, for what most programs of Europe write. */
async function guessedEncoding(path: string): Promise<string> {
  const bytes = Buffer.alloc(MOST_BYTES);
  const file = await open(path).catch((cause: NodeJS.ErrnoException) => {
    throw new StartupError(`${path} cannot be read (${cause.code ?? cause.message}).`, { cause });
  });
  try {
    const { bytesRead } = await file.read(bytes, 0, MOST_BYTES, 0);
    const marked = await encodingOf(path, undefined);
    if (marked !== 'utf-8') return marked;
    // The end of what was read may cut a character in two.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytesRead), { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  } finally {
    await file.close();
  }
}

/** The first records, as this delimiter parts them; none where it makes no sense of them. */
async function rowsOf(path: string, delimiter: string, encoding: string): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  try {
    for await (const records of readRecords({ name: path, path, delimiter, encoding })) {
      for (const { texts } of records) if (rows.length <= MOST_ROWS) rows.push(texts);
      if (rows.length > MOST_ROWS) break;
    }
    return rows;
  } catch {
    return [];
  }
}

/** The right delimiter parts all records alike, and into many cells. */
function regularity(rows: readonly (readonly string[])[]): number {
  const width = rows[0]?.length ?? 0;
  if (width < 2) return width / 1_000;
  return (rows.filter((row) => row.length === width).length / rows.length) * Math.log2(width + 1);
}
