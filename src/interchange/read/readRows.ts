import { nearest } from '../../errors.js';
import type { Cell, Problem } from '../ImportError.js';
import type { Binding, FileMapping } from '../mapping/Mapping.js';
import { type CsvFile, readRecords } from './readRecords.js';

/** The cells of a record that are not empty, by what the mapping makes of them; values of the mapping are in place. */
export interface MappedRow {
  readonly line: number;
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

/** Stands for bytes that are not UTF-8. */
const NOT_UTF8 = '\uFFFD';

type Report = (problem: Problem) => void;

interface Bound {
  readonly binding: Binding;
  readonly index: number;
}

/**
 * Opens a file and binds its columns. What is wrong with the header, a record or a cell is reported and the cell or the
 * record left out; reading goes on.
 * @throws Malformed where the file is no CSV.
 */
export async function openRows(csv: CsvFile, mapping: FileMapping, mappingPath: string, report: Report): Promise<Rows> {
  const records = readRecords(csv);
  const first = await records.next();
  const header = first.done ? [] : first.value.cells.map(({ text }) => text.trim());
  if (first.done)
    report({ file: csv.name, line: 1, column: null, message: 'The file is empty; it should begin with the names of its columns.' });
  if (header.some((name) => name.includes(NOT_UTF8)))
    report({ file: csv.name, line: 1, column: null, message: 'The file is not UTF-8; save it as UTF-8.' });
  const used = new Set(mapping.bindings.map(({ from }) => ('column' in from ? from.column : '')));
  const bound = mapping.bindings.flatMap((binding) => bind(binding, header, csv, mappingPath, report));
  return { ignored: header.filter((name) => !used.has(name)), rows: mapped(records, header, bound, csv, report) };
}

function bind(binding: Binding, header: readonly string[], { name }: CsvFile, mappingPath: string, report: Report): Bound[] {
  if ('constant' in binding.from) return [{ binding, index: -1 }];
  const { column } = binding.from;
  const index = header.indexOf(column);
  if (header.indexOf(column, index + 1) > 0) {
    report({ file: name, line: 1, column, message: 'Two columns have this name.' });
    return [];
  }
  if (index >= 0) return [{ binding, index }];
  const message = `${name} has no column "${column}".${nearest(column, header) || ` Its columns are ${header.join(', ')}.`}`;
  report({ file: mappingPath, line: binding.line, column: null, message });
  return [];
}

async function* mapped(
  records: AsyncIterable<{ line: number; cells: readonly { text: string; line: number }[] }>,
  header: readonly string[],
  bound: readonly Bound[],
  { name: file }: CsvFile,
  report: Report,
): AsyncGenerator<MappedRow> {
  for await (const { line, cells: raw } of records) {
    if (raw.length !== header.length) {
      const hint = raw.length > header.length ? ' A cell that contains the delimiter has to be quoted.' : '';
      const message = `The header has ${header.length} columns, and this record ${raw.length}.${hint}`;
      report({ file, line, column: null, message });
      continue;
    }
    const cells = new Map<string, Cell>();
    const faulty = new Set<string>();
    for (const { binding, index } of bound) {
      const { target, from } = binding;
      if ('constant' in from) {
        cells.set(target, { file, line, column: target, text: from.constant });
        continue;
      }
      const { text = '', line: begin = line } = raw[index] ?? {};
      const cell = { file, line: begin, column: from.column, text: text.trim() };
      const value = cell.text === '' ? '' : translated(cell, from.values, report);
      if (value === null) faulty.add(target);
      else if (value !== '') cells.set(target, { ...cell, text: value });
    }
    yield { line, cells, faulty, start: { file, line, column: header[0] ?? '', text: raw[0]?.text ?? '' } };
  }
}

/** The value that the mapping puts in place of a cell's text, empty where there is to be none; null where that was reported. */
function translated({ file, line, column, text }: Cell, values: ReadonlyMap<string, string> | null, report: Report): string | null {
  const complain = (message: string): null => {
    report({ file, line, column, message });
    return null;
  };
  if (text.includes(NOT_UTF8)) return complain('The cell holds bytes that are not UTF-8; save the file as UTF-8.');
  if (values === null) return text;
  return values.get(text) ?? complain(`The mapping has no value for "${text}".${nearest(text, [...values.keys()])}`);
}
