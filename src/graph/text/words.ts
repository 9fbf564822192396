import { simplifiedHan } from './han.js';

/** A word of a text, and where it stands there (in UTF-16 units, as strings of JavaScript and ranges of editors count). */
export interface Word {
  /** As it is compared: in small letters without accents, and simplified where it is a Chinese character. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is one character of a writing that puts no spaces between words. */
  readonly han: boolean;
}

/**
 * What counts as a word: each Chinese character or hiragana by itself, else letters and digits up to what is neither.
 * Apostrophes inside belong to it, and so do dots between letters (GenA.I.) and dots and commas between digits (2.0). Lucene's
 * standard tokenizer cuts alike (Unicode Standard Annex 29).
 */
const [SINGLE, INSIDE] = [
  String.raw`[\p{Script=Han}\p{Script=Hiragana}]`,
  String.raw`(?<=[\p{L}\p{N}])['’](?=[\p{L}\p{N}])|(?<=\p{L})\.(?=\p{L})|(?<=\p{N})[.,](?=\p{N})`,
];
const WORD = new RegExp(String.raw`(?<han>${SINGLE})|(?:(?!${SINGLE})[\p{L}\p{N}\p{M}]|${INSIDE})+`, 'gu');

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index, groups } of text.matchAll(WORD)) {
    const han = groups?.han !== undefined;
    const folded = han ? simplifiedHan(found) : fold(found);
    if (folded !== '') words.push({ text: folded, start: index, end: index + found.length, han });
  }
  return words;
}

/** Letters that Unicode does not take apart into a plain one and a mark, as Lucene's ASCIIFoldingFilter writes them. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

const ASCII = /^[\0-\x7f]*$/;

function fold(word: string): string {
  const small = word.toLowerCase().replace(/['’]|(?<!\p{N})\.|\.(?!\p{N})/gu, '');
  if (ASCII.test(small)) return small;
  const bare = small
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return bare.replace(/[ßæœøđðłþı]/g, (letter) => PLAIN[letter] ?? letter).toLowerCase();
}
