import { nearest } from '../../errors.js';
import type { Findings } from '../findings.js';
import { type Binding, columnsIn } from '../mapping/Mapping.js';
import { type CellReader, cellReader } from './cellText.js';

/** A binding with the place of its column and what is done to its text. */
export interface Bound {
  readonly target: string;
  /** The same value for every row, or null. */
  readonly constant: string | null;
  readonly column: string;
  readonly index: number;
  /** The text that a record gives, trimmed; '' where it has none. */
  text(texts: readonly string[]): string;
  /** What the mapping does to that text, or null. */
  readonly read: CellReader | null;
  readonly firstOnly: boolean;
}

type Place = (column: string, line: number) => number;

/** The bindings of a file, with the places of their columns. */
export function boundColumns(bindings: readonly Binding[], place: Place): Bound[] {
  return bindings.map(({ target, from, line }): Bound => {
    const empty = { target, column: target, index: -1, text: () => '', read: null, firstOnly: false };
    if ('constant' in from) return { ...empty, constant: from.constant };
    const indexes = namesIn(from).map((name) => place(name, line));
    const [index = -1] = indexes;
    const read = cellReader(from, (text, known) => `The mapping has no value for "${text}".${nearest(text, known)}`);
    const text = from.template === undefined ? (texts: readonly string[]) => texts[index]?.trim() ?? '' : filler(from.template, indexes);
    return { target, constant: null, column: from.column, index, text, read, firstOnly: from.firstOnly === true };
  });
}

/** The columns that a binding reads. */
export function namesIn(from: Binding['from']): readonly string[] {
  if ('constant' in from) return [];
  return from.template === undefined ? [from.column] : columnsIn(from.template);
}

/** The place of a column in the header; -1, with a problem, where it is not there. */
export function placeOf(
  column: string,
  header: readonly string[],
  { file, mappingPath, line }: { file: string; mappingPath: string; line: number },
  found: Findings,
): number {
  const index = header.indexOf(column);
  if (header.indexOf(column, index + 1) > 0)
    found.reject({ file, line: 1, column, value: null, message: 'Two columns have this name.', kept: false });
  if (index >= 0) return index;
  const message = `${file} has no column "${column}".${nearest(column, header) || ` Its columns are ${header.join(', ')}.`}`;
  found.reject({ file: mappingPath, line, column: null, value: column, message, kept: false });
  return -1;
}

/** What fills a template; the result is empty where one of its columns is. */
function filler(template: string, indexes: readonly number[]): Bound['text'] {
  const between = template.split(/\{[^{}]+\}/);
  return (texts) => {
    let filled = between[0] ?? '';
    for (const [number, index] of indexes.entries()) {
      const part = texts[index]?.trim() ?? '';
      if (part === '') return '';
      filled += part + (between[number + 1] ?? '');
    }
    return filled;
  };
}
