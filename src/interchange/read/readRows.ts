import type { Findings } from '../findings.js';
import type { Cell } from '../ImportError.js';
import type { FileMapping } from '../mapping/Mapping.js';
import { type Bound, boundColumns, namesIn, placeOf } from './boundColumns.js';
import { type CsvFile, type CsvRecord, lineOfCell, readRecords } from './readRecords.js';
import { partsOf } from './severalRows.js';

/** The cells of a row that are not empty, by what the mapping makes of them; values of the mapping are in place. */
export interface MappedRow {
  readonly line: number;
  /** Counted from 1; a record may make several rows, or none. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, Cell>;
  /** What cells were left out because something is wrong with them, which has been reported. */
  readonly faulty: ReadonlySet<string>;
  /** The first cell of the record, for complaints about what is missing in it. */
  readonly start: Cell;
}

/** What a file holds: the columns that the mapping leaves out, and its rows, many at a time. */
export interface Rows {
  readonly ignored: readonly string[];
  readonly rows: AsyncIterable<Iterable<MappedRow>>;
}

/** Stands for bytes that are no text in the encoding of the file, and for what somebody lost before. */
const LOST = '\uFFFD';

const NONE: ReadonlySet<string> = new Set();

/** A file whose columns are bound. */
interface Bindings {
  readonly file: string;
  readonly header: readonly string[];
  readonly bound: readonly Bound[];
  readonly mapping: FileMapping;
  readonly found: Findings;
  /** The places of the columns of `each` and `needs`, or -1. */
  readonly each: number;
  readonly needs: number;
}

/**
 * Opens a file and binds its columns. What is wrong with the header, a record or a cell is reported and the cell or the
 * record left out; reading goes on.
 * @throws Malformed where the file is no CSV.
 */
export async function openRows(csv: CsvFile, mapping: FileMapping, mappingPath: string, found: Findings): Promise<Rows> {
  const chunks = readRecords(csv);
  const [first, ...rest] = await firstRecords(chunks);
  const header = first?.texts.map((text) => text.trim()) ?? [];
  const wrong = (message: string) => found.reject({ file: csv.name, line: 1, column: null, value: null, message, kept: false });
  if (first === undefined) wrong('The file is empty; it should begin with the names of its columns.');
  if (header.some((name) => name.includes(LOST)))
    wrong('The names of the columns are not UTF-8; save the file as UTF-8, or name its encoding in the mapping.');
  const { each, needs } = mapping;
  const columns = each?.parent === undefined ? header : [...header, each.parent];
  const place = (column: string, line: number) => placeOf(column, columns, { file: csv.name, mappingPath, line }, found);
  const bindings: Bindings = {
    file: csv.name,
    header,
    bound: boundColumns(mapping.bindings, place),
    mapping,
    found,
    each: each === undefined ? -1 : place(each.column, mapping.line),
    needs: needs === undefined ? -1 : place(needs, mapping.line),
  };
  const used = [...mapping.bindings.flatMap(({ from }) => namesIn(from)), each?.column, needs];
  return { ignored: header.filter((name) => !used.includes(name)), rows: mapped(rest, chunks, bindings) };
}

async function firstRecords(chunks: AsyncGenerator<readonly CsvRecord[]>): Promise<readonly CsvRecord[]> {
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) return [];
    if (value.length > 0) return value;
  }
}

async function* mapped(
  rest: readonly CsvRecord[],
  chunks: AsyncIterable<readonly CsvRecord[]>,
  bindings: Bindings,
): AsyncGenerator<Iterable<MappedRow>> {
  const counter = { number: 0 };
  yield rowsOf(rest, bindings, counter);
  for await (const records of chunks) yield rowsOf(records, bindings, counter);
}

function* rowsOf(records: readonly CsvRecord[], bindings: Bindings, counter: { number: number }): Generator<MappedRow> {
  const { header, mapping, found, needs, each: place, file } = bindings;
  for (const record of records) {
    const { line, texts } = record;
    if (texts.length !== header.length) {
      const hint = texts.length > header.length ? ' A cell that contains the delimiter has to be quoted.' : '';
      const message = `The header has ${header.length} columns, and this record ${texts.length}.${hint}`;
      found.reject({ file, line, column: null, value: null, message, kept: false });
      continue;
    }
    if (mapping.each === undefined) {
      if (needs < 0 || texts[needs]?.trim() !== '') yield mappedRow(record, texts, ++counter.number, true, bindings);
      continue;
    }
    for (const { text, parent, first } of partsOf(texts[place] ?? '', mapping.each)) {
      const part = [...texts.map((each, index) => (index === place ? text : each)), parent];
      if (needs < 0 || part[needs]?.trim() !== '') yield mappedRow(record, part, ++counter.number, first, bindings);
    }
  }
}

/** The row that a record makes, or one of those it makes: `texts` are its cells. */
function mappedRow(record: CsvRecord, texts: readonly string[], row: number, first: boolean, bindings: Bindings): MappedRow {
  const { file, header, bound, mapping, found } = bindings;
  const { line } = record;
  const cells = new Map<string, Cell>();
  let faulty: Set<string> | undefined;
  for (const { target, constant, column, index, text: textOf, read, firstOnly } of bound) {
    if (constant !== null) {
      cells.set(target, { file, line, row, column: target, text: constant });
      continue;
    }
    if (firstOnly && !first) continue;
    const given = textOf(texts);
    if (given === '') continue;
    const cell = { file, line: lineOfCell(record, index), row, column, text: given };
    const reading = given.includes(LOST) && !mapping.keepsDamaged ? { complaint: NOT_TEXT } : read === null ? cell : read(given);
    if ('complaint' in reading) {
      found.complain(cell, reading.complaint);
      faulty ??= new Set();
      faulty.add(target);
      continue;
    }
    if (given.includes(LOST)) found.remark(cell, 'The cell holds �, where a character was lost before.');
    if (reading.text === given) cells.set(target, cell);
    else if (reading.text !== '') cells.set(target, { ...cell, text: reading.text });
  }
  const start = { file, line, row, column: header[0] ?? '', text: texts[0] ?? '' };
  return { line, number: row, cells, faulty: faulty ?? NONE, start };
}

const NOT_TEXT =
  'The cell holds bytes that are not UTF-8, or �, where a character was lost before; save the file as UTF-8, name its encoding, or let the mapping say "damaged: keep".';
