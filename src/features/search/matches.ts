import type { Row } from '../../graph/port.js';
import type { Word } from '../../graph/text/words.js';
import type { Likeness } from './likeness.js';
import { readDescription, type Texts } from './ranking.js';
import { readText } from './reading.js';
import type { Term } from './terms.js';

/** So many characters of a long text are shown before what was found, and so many in all. */
const [BEFORE, SHOWN] = [60, 200];

/** A field of an entity in which something was found: its name, its language, an excerpt, and where in that the words stand. */
type MatchRow = readonly [field: string, lang: string | null, snippet: string, ranges: readonly Row[]];

/** Where the terms of a query stand in the texts of an entity: names first. */
export function matchesOf(texts: Texts, terms: readonly Term[], like: Likeness): MatchRow[] {
  const named = texts.names.flatMap(({ field, lang, text }): MatchRow[] => {
    const reading = readText(text, terms, like);
    return reading === null ? [] : [[field, lang, text, rangesOf(reading.words, 0)]];
  });
  const described = readDescription(texts, terms);
  return described === null ? named : [...named, ['DESCRIPTION', null, ...excerpt(texts.description ?? '', described.words)]];
}

/** The part of a text around the first of these words, cut between words, and where in it they stand. */
function excerpt(text: string, words: readonly Word[]): [snippet: string, ranges: readonly Row[]] {
  if (text.length <= SHOWN) return [text, rangesOf(words, 0)];
  const begin = beginningOf(text, words[0]?.start ?? 0);
  const rest = text.slice(begin);
  const cut = rest.length <= SHOWN ? rest.length : Math.max(rest.lastIndexOf(' ', SHOWN), (words[0]?.end ?? 0) - begin);
  const [before, behind] = [begin > 0 ? '…' : '', cut < rest.length ? '…' : ''];
  const shown = words.filter(({ end }) => end <= begin + cut);
  return [`${before}${rest.slice(0, cut)}${behind}`, rangesOf(shown, begin - before.length)];
}

/** Where an excerpt begins that shows the word at `first`: some words before it. */
function beginningOf(text: string, first: number): number {
  if (first <= BEFORE) return 0;
  const space = text.indexOf(' ', first - BEFORE);
  return space === -1 || space >= first ? first : space + 1;
}

/** Where words stand behind `offset`; those that nothing parts, as Chinese characters, together. */
function rangesOf(words: readonly Word[], offset: number): Row[] {
  const ranges: [start: number, end: number][] = [];
  for (const { start, end } of words) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === start - offset) last[1] = end - offset;
    else ranges.push([start - offset, end - offset]);
  }
  return ranges;
}
