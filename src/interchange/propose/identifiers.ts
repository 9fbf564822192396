import type { Column, Sample } from './sample.js';
import { likeness, plainWords } from './words.js';

/** The column in which every row has another value without spaces; one that is called so first. */
export function idColumn({ columns, rows }: Sample): Column | undefined {
  const candidates = columns.filter(
    ({ distinct, empty }) => empty === 0 && distinct.length === rows && distinct.every((text) => !/[\s~]/.test(text)),
  );
  return candidates.find(({ name }) => /(^| )(id|identifier|key|code|rcn)( |$)/.test(plainWords(name))) ?? candidates[0];
}

/** Ids that are words already need no template; mere numbers, also hexadecimal ones, would meet those of other files. */
export function isPlainId({ distinct }: Column): boolean {
  return distinct.every((text) => /^[a-z0-9-]+$/.test(text)) && !distinct.some((text) => /^[0-9a-f]+$/.test(text) && /\d/.test(text));
}

/** Whether the rows have no id and no name, and begin with two words: those of what they join. */
export function joinsTwo(sample: Sample): boolean {
  const [first, second] = sample.columns;
  const isName = ({ name }: Column) => likeness(name, 'nameEn') > 0;
  const isWord = (column?: Column) => column?.empty === 0 && column.distinct.every((text) => !/[\s~]/.test(text));
  return idColumn(sample) === undefined && !sample.columns.some(isName) && isWord(first) && isWord(second);
}
