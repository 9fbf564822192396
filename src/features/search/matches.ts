import type { Row } from '../../graph/port.js';
import type { Word } from '../../graph/text/words.js';
import type { Likeness } from './likeness.js';
import { readDescription, type Texts } from './ranking.js';
import { readText } from './reading.js';
import type { Term } from './terms.js';

/** So many characters of a long text are shown before what was found, and as many as this in all. */
const [BEFORE, SHOWN] = [60, 200];

/** A field of an entity in which something was found: its name, its language, an excerpt, and where in that the words stand. */
type MatchRow = readonly [field: string, lang: string | null, snippet: string, ranges: readonly Row[]];

/** Where the terms of a query stand in the texts of an entity: names first. Of equal names, one is shown. */
export function matchesOf(texts: Texts, terms: readonly Term[], like: Likeness): MatchRow[] {
  const named = texts.names.flatMap(({ field, lang, text }): MatchRow[] => {
    const reading = readText(text, terms, like);
    return reading === null ? [] : [[field, lang, text, rangesOf(text, reading.words, 0)]];
  });
  const described = readDescription(texts, terms);
  return described === null ? named : [...named, ['DESCRIPTION', null, ...excerpt(texts.description ?? '', described.words)]];
}

/** The part of a text around the first of these words, cut between words. */
function excerpt(text: string, words: readonly Word[]): [snippet: string, ranges: readonly Row[]] {
  if (text.length <= SHOWN) return [text, rangesOf(text, words, 0)];
  const first = words[0]?.start ?? 0;
  const begin = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1 || first;
  const start = begin > first ? first : begin;
  const rest = text.slice(start);
  const end = rest.length <= SHOWN ? rest.length : Math.max(rest.lastIndexOf(' ', SHOWN), (words[0]?.end ?? 0) - start);
  const [before, behind] = [start > 0 ? '…' : '', end < rest.length ? '…' : ''];
  const shown = words.filter((word) => word.end <= start + end);
  const ranges = rangesOf(text, shown, start - before.length);
  return [`${before}${rest.slice(0, end)}${behind}`, ranges];
}

/** Where words stand; those that nothing parts, as Chinese characters, together. */
function rangesOf(text: string, words: readonly Word[], offset: number): Row[] {
  const ranges: [start: number, end: number][] = [];
  for (const { start, end } of words) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + offset === start && text !== '') last[1] = end - offset;
    else ranges.push([start - offset, end - offset]);
  }
  return ranges;
}
