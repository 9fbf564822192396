import type { Word } from '../../graph/text/words.js';
import type { Likeness } from './likeness.js';
import { type Term, tellingWords } from './terms.js';

/** How the terms of a query stand in a text. */
export interface Reading {
  /** As the whole text, at its beginning, side by side somewhere, or each somewhere; 'some': not all of them. */
  readonly manner: 'whole' | 'beginning' | 'together' | 'apart' | 'some';
  /** How like what was sought they are: that of the term that is least so. */
  readonly likeness: number;
  /** The same of each term, 0 where it is not there. */
  readonly terms: readonly number[];
  /** The words of the text that stand for them. */
  readonly words: readonly Word[];
}

/** The characters of a name stand for it where they come in its order: 科大 for 科技大學. */
const SHORTENED = 0.7;

/** Reads a text for the terms of a query; null where none of them is there. */
export function readText(text: string, terms: readonly Term[], like: Likeness): Reading | null {
  const words = tellingWords(text);
  const together = sideBySide(words, terms, like) ?? spelledTogether(words, terms);
  if (together !== null) return together;
  const found = terms.map((term) => somewhere(words, term, like));
  const likenesses = found.map(({ likeness: each }) => each);
  const hits = [...new Set(found.flatMap((each) => each.words))].sort((one, other) => one.start - other.start);
  if (hits.length === 0) return null;
  const least = Math.min(...likenesses);
  return { manner: least > 0 ? 'apart' : 'some', likeness: least, terms: likenesses, words: hits };
}

/** The terms as words that follow each other; the best place. */
function sideBySide(words: readonly Word[], terms: readonly Term[], like: Likeness): Reading | null {
  const sought = terms.flatMap((term) => term.words.map((word) => ({ word, han: term.han })));
  let best: Reading | null = null;
  for (let at = 0; at + sought.length <= words.length; at++) {
    let least = 1;
    for (const [index, { word, han }] of sought.entries()) {
      const { text = '' } = words[at + index] ?? {};
      least = Math.min(least, han ? Number(text === word) : like(word, text));
      if (least === 0) break;
    }
    if (least === 0 || (best !== null && best.likeness >= least)) continue;
    const manner = at > 0 ? 'together' : sought.length === words.length ? 'whole' : 'beginning';
    best = { manner, likeness: least, terms: terms.map(() => least), words: words.slice(at, at + sought.length) };
  }
  return best;
}

/** The same letters, cut into words in another way: "fin tech" and "FinTech", "CSD" and "C&SD". */
function spelledTogether(words: readonly Word[], terms: readonly Term[]): Reading | null {
  const letters = (each: readonly string[]) => each.join('');
  if (letters(words.map(({ text }) => text)) !== letters(terms.flatMap((term) => term.words))) return null;
  return { manner: 'whole', likeness: 1, terms: terms.map(() => 1), words };
}

/** A term wherever in a text it is found best. */
function somewhere(words: readonly Word[], term: Term, like: Likeness): { likeness: number; words: readonly Word[] } {
  if (term.han && term.words.length > 1) return characters(words, term, like);
  const [sought = ''] = term.words;
  const likenesses = words.map(({ text }) => (term.han ? Number(text === sought) : like(sought, text)));
  const best = Math.max(0, ...likenesses);
  return { likeness: best, words: best === 0 ? [] : words.filter((_, index) => likenesses[index] === best) };
}

/** Chinese characters that follow each other or, failing that, come in this order. */
function characters(words: readonly Word[], term: Term, like: Likeness): { likeness: number; words: readonly Word[] } {
  const together = sideBySide(words, [term], like);
  if (together !== null) return { likeness: 1, words: together.words };
  const inOrder: Word[] = [];
  for (const word of words) if (word.text === term.words[inOrder.length]) inOrder.push(word);
  return inOrder.length === term.words.length ? { likeness: SHORTENED, words: inOrder } : { likeness: 0, words: [] };
}
