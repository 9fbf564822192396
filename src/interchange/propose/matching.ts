import type { Property } from '../../model/model.js';
import { type Reading, readingFor } from './readings.js';
import type { Column } from './sample.js';
import { likeness } from './words.js';

/** What a column is taken for. */
export interface Guess {
  readonly target: string;
  readonly column: Column;
  readonly reading: Reading;
}

/** What Pearl keeps or reads in its own way, and no column is taken for. */
const NEVER: readonly string[] = Object.freeze([
  'id',
  'type',
  'name',
  'createdAt',
  'updatedAt',
  'version',
  'sources',
  'quotes',
  'accessed',
]);

/** Properties that are recognised by their values alone. */
export const ENTITY_ONLY: readonly (readonly [target: string, value: RegExp])[] = Object.freeze([
  ['wikidataId', /^Q\d+$/],
  ['rorId', /^https:\/\/ror\.org\/\w{9}$/],
  ['nameZhHant', /^\p{Script=Han}[\p{Script=Han}\p{N}（）()·、 ]+$/u],
  ['website', /^https?:\/\//],
]);

/** The columns that fit properties, each at most once: the best pair first. */
export function matched(columns: readonly Column[], properties: readonly Property[], byValue: typeof ENTITY_ONLY): Guess[] {
  const pairs = columns.flatMap((column) =>
    properties.flatMap((property) => {
      if (NEVER.includes(property.name)) return [];
      const telling = byValue.some(([target, value]) => target === property.name && isAll(column, value));
      const score = Math.max(likeness(column.name, property.name), telling ? 0.5 : 0);
      const reading = score > 0 ? readingFor(column, property) : null;
      return reading === null ? [] : [{ target: property.name, column, reading, score }];
    }),
  );
  const guesses: Guess[] = [];
  for (const { target, column, reading } of pairs.sort((a, b) => b.score - a.score))
    if (!guesses.some((guess) => guess.target === target || guess.column === column)) guesses.push({ target, column, reading });
  return guesses;
}

function isAll({ distinct }: Column, value: RegExp): boolean {
  return distinct.length > 0 && distinct.every((text) => value.test(text));
}
