import { nearest } from '../../errors.js';
import type { Findings } from '../findings.js';
import type { Cell } from '../ImportError.js';
import { type Binding, columnsIn, type FileMapping, type FromColumn } from '../mapping/Mapping.js';
import { type CellReader, cellReader } from './cellText.js';
import { type CsvFile, type CsvRecord, readRecords } from './readRecords.js';
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

/** What a file holds: the columns that the mapping leaves out, and its rows. */
export interface Rows {
  readonly ignored: readonly string[];
  readonly rows: AsyncIterable<MappedRow>;
}

/** Stands for bytes that are no text in the encoding of the file, and for what somebody lost before. */
const LOST = '\uFFFD';

/** A binding with the places of its columns and what is done to their text. */
interface Bound {
  readonly binding: Binding;
  readonly indexes: readonly number[];
  readonly read: CellReader | null;
}

/**
 * Opens a file and binds its columns. What is wrong with the header, a record or a cell is reported and the cell or the
 * record left out; reading goes on.
 * @throws Malformed where the file is no CSV.
 */
export async function openRows(csv: CsvFile, mapping: FileMapping, mappingPath: string, found: Findings): Promise<Rows> {
  const records = readRecords(csv);
  const first = await records.next();
  const header = first.done ? [] : first.value.cells.map(({ text }) => text.trim());
  const wrong = (message: string) => found.reject({ file: csv.name, line: 1, column: null, value: null, message, kept: false });
  if (first.done) wrong('The file is empty; it should begin with the names of its columns.');
  if (header.some((name) => name.includes(LOST)))
    wrong('The names of the columns are not UTF-8; save the file as UTF-8, or name its encoding in the mapping.');
  const { each, needs } = mapping;
  const columns = each?.parent === undefined ? header : [...header, each.parent];
  const place = (column: string, line: number) => placeOf(column, columns, line, csv, mappingPath, found);
  const bound = mapping.bindings.map((binding): Bound => {
    if ('constant' in binding.from) return { binding, indexes: [], read: null };
    const names = namesIn(binding.from);
    const read = cellReader(binding.from, (text, known) => `The mapping has no value for "${text}".${nearest(text, known)}`);
    return { binding, indexes: names.map((name) => place(name, binding.line)), read };
  });
  const places = {
    each: each === undefined ? -1 : place(each.column, mapping.line),
    needs: needs === undefined ? -1 : place(needs, mapping.line),
  };
  const used = [...mapping.bindings.flatMap(({ from }) => ('constant' in from ? [] : namesIn(from))), each?.column, needs];
  return { ignored: header.filter((name) => !used.includes(name)), rows: mapped(records, header, bound, places, csv, mapping, found) };
}

function namesIn({ column, template }: FromColumn): string[] {
  return template === undefined ? [column] : columnsIn(template);
}

function placeOf(column: string, header: readonly string[], line: number, csv: CsvFile, mappingPath: string, found: Findings): number {
  const index = header.indexOf(column);
  if (header.indexOf(column, index + 1) > 0)
    found.reject({ file: csv.name, line: 1, column, value: null, message: 'Two columns have this name.', kept: false });
  if (index >= 0) return index;
  const message = `${csv.name} has no column "${column}".${nearest(column, header) || ` Its columns are ${header.join(', ')}.`}`;
  found.reject({ file: mappingPath, line, column: null, value: column, message, kept: false });
  return -1;
}

async function* mapped(
  records: AsyncIterable<CsvRecord>,
  header: readonly string[],
  bound: readonly Bound[],
  places: { readonly each: number; readonly needs: number },
  { name: file }: CsvFile,
  mapping: FileMapping,
  found: Findings,
): AsyncGenerator<MappedRow> {
  let number = 0;
  const rowOf = (record: CsvRecord, first: boolean): MappedRow | null => {
    if (places.needs >= 0 && (record.cells[places.needs]?.text.trim() ?? '') === '') return null;
    number += 1;
    return mappedRow(record, number, first, header, bound, file, mapping, found);
  };
  for await (const record of records) {
    const { line, cells } = record;
    if (cells.length !== header.length) {
      const hint = cells.length > header.length ? ' A cell that contains the delimiter has to be quoted.' : '';
      const message = `The header has ${header.length} columns, and this record ${cells.length}.${hint}`;
      found.reject({ file, line, column: null, value: null, message, kept: false });
      continue;
    }
    if (mapping.each === undefined) {
      const row = rowOf(record, true);
      if (row) yield row;
      continue;
    }
    const held = cells[places.each];
    for (const { text, parent, first } of partsOf(held?.text ?? '', mapping.each)) {
      const begin = held?.line ?? line;
      const part = cells.map((cell, index) => (index === places.each ? { text, line: begin } : cell));
      const row = rowOf({ line, cells: [...part, { text: parent, line: begin }] }, first);
      if (row) yield row;
    }
  }
}

function mappedRow(
  { line, cells: raw }: CsvRecord,
  row: number,
  first: boolean,
  header: readonly string[],
  bound: readonly Bound[],
  file: string,
  { keepsDamaged }: FileMapping,
  found: Findings,
): MappedRow {
  const cells = new Map<string, Cell>();
  const faulty = new Set<string>();
  for (const { binding, indexes, read } of bound) {
    const { target, from } = binding;
    if ('constant' in from) {
      cells.set(target, { file, line, row, column: target, text: from.constant });
      continue;
    }
    if (from.firstOnly && !first) continue;
    const index = indexes[0] ?? -1;
    const given = from.template === undefined ? (raw[index]?.text.trim() ?? '') : filled(from.template, indexes, raw);
    if (given === '') continue;
    const cell = { file, line: raw[index]?.line ?? line, row, column: from.column, text: given };
    if (given.includes(LOST)) {
      if (keepsDamaged) found.remark(cell, 'The cell holds �, where a character was lost before.');
      else {
        found.complain(cell, NOT_TEXT);
        faulty.add(target);
        continue;
      }
    }
    const reading = read === null ? cell : read(given);
    if ('complaint' in reading) {
      found.complain(cell, reading.complaint);
      faulty.add(target);
    } else if (reading.text === given) cells.set(target, cell);
    else if (reading.text !== '') cells.set(target, { ...cell, text: reading.text });
  }
  const start = { file, line, row, column: header[0] ?? '', text: raw[0]?.text ?? '' };
  return { line, number: row, cells, faulty, start };
}

const NOT_TEXT =
  'The cell holds bytes that are not UTF-8, or �, where a character was lost before; save the file as UTF-8, name its encoding, or let the mapping say "damaged: keep".';

/** The template with its columns filled in; empty where one of them is empty. */
function filled(template: string, indexes: readonly number[], raw: readonly { readonly text: string }[]): string {
  let next = 0;
  let empty = false;
  const text = template.replace(/\{[^{}]+\}/g, () => {
    const part = raw[indexes[next++] ?? -1]?.text.trim() ?? '';
    empty ||= part === '';
    return part;
  });
  return empty ? '' : text;
}
