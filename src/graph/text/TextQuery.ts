/** Properties of the nodes with a label, whose texts are searched together. */
export interface TextIndex {
  readonly label: string;
  readonly properties: readonly string[];
}

/** A word that is looked for. */
export interface SoughtWord {
  /** Its writings, of which any will do; in small letters, without accents. */
  readonly spellings: readonly string[];
  /** Whether words that begin with it will do. */
  readonly beginning: boolean;
  /** So many letters may be wrong, missing, too many, or have changed places with the next; an engine may forgive more. */
  readonly edits: 0 | 1 | 2;
}

/**
 * What is looked for in texts. Every character is a plain character: there is no syntax. Words without a letter or a digit,
 * and English ones that say nothing ("of", "not"), may be passed over.
 */
export interface TextQuery {
  readonly index: TextIndex;
  readonly words: readonly SoughtWord[];
  /** Whether every word has to be there, in whichever of the properties, or any of them. */
  readonly every: boolean;
  /** Only nodes that have one of these labels besides; any where there are none. */
  readonly labels: readonly string[];
  readonly limit: number;
}
