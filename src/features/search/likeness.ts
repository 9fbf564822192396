/** How much a word that is like another one counts: the word itself, one that begins with it, one with a typo. */
const [SAME, BEGINNING, TYPO] = [1, 0.85, 0.6];

/** How many typos are forgiven: none in short words, of which there are too many, and none in numbers. */
export function editsAllowed(word: string): 0 | 1 | 2 {
  if (word.length < 5 || /\p{N}/u.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
}

/** How like a word of a text is to one that is sought, from 0 to 1. */
export type Likeness = (sought: string, word: string) => number;

/** Forgives no typos. */
export const strictly: Likeness = (sought, word) => (word === sought ? SAME : word.startsWith(sought) ? BEGINNING : 0);

/** Forgives typos, and remembers what it has compared: the texts of one search share most of their words. */
export function forgiving(): Likeness {
  const known = new Map<string, Map<string, number>>();
  return (sought, word) => {
    const compared = known.get(sought) ?? new Map<string, number>();
    known.set(sought, compared);
    const found = compared.get(word) ?? (strictly(sought, word) || (withinEdits(sought, word, editsAllowed(sought)) ? TYPO : 0));
    compared.set(word, found);
    return found;
  };
}

/**
 * Whether one word becomes the other with at most `most` letters put in, left out, replaced, or exchanged with the next:
 * the optimal string alignment distance (R. A. Wagner and R. Lowrance, "An Extension of the String-to-String Correction
 * Problem", 1975, restricted to neighbours), as Lucene counts typos.
 */
function withinEdits(one: string, other: string, most: number): boolean {
  if (most === 0 || Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    if (Math.min(...row) > most) return false;
    [before, last] = [last, row];
  }
  return (last[other.length] ?? 0) <= most;
}
