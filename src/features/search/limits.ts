/** How much may be searched for, and looked at for it. */
export const LIMITS = Object.freeze({
  /** Of a query. */
  characters: 300,
  words: 40,
  /** Entities that hold the words and are compared, and so many times as many where a filter leaves some of them out. */
  candidates: 1_000,
  underFilter: 10,
  /** Entities on a page, and in a list of suggestions. */
  first: 1_000,
  suggestions: 50,
});
