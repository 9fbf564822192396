import { spellingsOfHan } from '../../graph/text/han.js';
import type { SoughtWord } from '../../graph/text/TextQuery.js';
import { type Word, wordsOf } from '../../graph/text/words.js';
import type { World } from '../../query/finder.js';
import { editsAllowed } from './likeness.js';
import { LIMITS } from './limits.js';

/** Words that say nothing by themselves, as Lucene leaves them out of its indexes of English. */
const EMPTY = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** Something that has to be found: a word, or Chinese characters that follow each other. */
export interface Term {
  readonly words: readonly string[];
  readonly han: boolean;
}

/** The words of a text that say something; all of them where none does. */
export function tellingWords(text: string): Word[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !EMPTY.has(word.text));
  return telling.length > 0 ? telling : words;
}

/** What a query asks for; characters that are no letter and no digit only part its words. */
export function termsOf(query: string): Term[] {
  const terms: { words: string[]; han: boolean; end: number }[] = [];
  for (const { text, start, end, han } of tellingWords(query)) {
    const last = terms.at(-1);
    if (han && last?.han && last.end === start) {
      last.words.push(text);
      last.end = end;
    } else terms.push({ words: [text], han, end });
  }
  return terms;
}

/** Every word of the terms as one of its own: what is left of a query of which not everything can be found. */
export function singleWords(terms: readonly Term[]): Term[] {
  const words = new Map(terms.flatMap(({ words, han }) => words.map((word) => [word, { words: [word], han }])));
  return [...words.values()];
}

/** Of more words than this, none has to be guessed: whoever gives so many has copied them. */
const TYPED = 8;

/** What a full-text index looks for. */
export function soughtWords(terms: readonly Term[]): SoughtWord[] {
  const words = singleWords(terms);
  const typed = words.length <= TYPED;
  return words.map(({ words: [word = ''], han }) =>
    han
      ? { spellings: spellingsOfHan(word), beginning: false, edits: 0 }
      : { spellings: [word], beginning: typed, edits: typed ? editsAllowed(word) : 0 },
  );
}

/** Refuses what is too long to be looked for. */
export function checkLength(argument: string, text: string, { refuse }: Pick<World, 'refuse'>): void {
  if (text.length > LIMITS.characters)
    throw refuse(argument, `has ${text.length} characters; the limit is ${LIMITS.characters}: give the words that matter most.`);
  const words = singleWords(termsOf(text)).length;
  if (words > LIMITS.words) throw refuse(argument, `has ${words} words; the limit is ${LIMITS.words}: give those that matter most.`);
}
