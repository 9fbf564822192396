/** How the columns of CSV files become the properties of the graph: the content of a mapping file. docs/import.md says it key by key. */
export interface Mapping {
  /** The mapping file, as it was named by whoever runs the import. */
  readonly path: string;
  readonly graph: GraphDescription;
  readonly sources: readonly FileMapping[];
  readonly entities: readonly FileMapping[];
  readonly relationships: readonly FileMapping[];
}

/** What the data are as a whole. */
export interface GraphDescription {
  readonly title: string;
  /** ISO 4217, for every amount of money in the files. */
  readonly currency: string;
  readonly licence: string;
}

/** What the rows of a file hold: one of the three lists of a mapping. */
export type RowKind = 'sources' | 'entities' | 'relationships';

export const ROW_KINDS: readonly RowKind[] = Object.freeze(['sources', 'entities', 'relationships']);

export interface FileMapping {
  readonly kind: RowKind;
  /** The name of the file in the directory of the import. */
  readonly file: string;
  readonly delimiter: string;
  /** The line of the mapping file that names it. */
  readonly line: number;
  readonly bindings: readonly Binding[];
  /** As TextDecoder names it. Without it the file is UTF-8, or what its byte order mark says. */
  readonly encoding?: string;
  readonly each?: Each;
  /** The column without which a row says nothing here, and is passed over. */
  readonly needs?: string;
  /** Whether several rows may name the same thing, if they say the same of it. */
  readonly agreeing?: true;
  /** Whether cells are taken in which characters were lost before (�). Each is reported. */
  readonly keepsDamaged?: true;
  /** How many bad rows the file is known to have: they are left out and reported. */
  readonly dirtyRows?: number;
  /** Whether the rows add to relationships that are there already. */
  readonly amends?: true;
}

/** A cell that holds several values: the row stands for several rows, one for each. */
export interface Each {
  readonly column: string;
  /** What stands between the values. */
  readonly split?: string;
  /** What stands between the levels of a value: "a.b.c" is also "a.b" and "a". */
  readonly levels?: string;
  /** The new column that holds the level above, empty at the top. */
  readonly parent?: string;
}

/** Where one property gets its values from: a column, or the same value for every row. */
export interface Binding {
  /** A property of the model, or one of the words that the kind of row needs: type, from, to, key, sources, … */
  readonly target: string;
  readonly from: FromColumn | { readonly constant: string };
  /** The line of the mapping file that says so. */
  readonly line: number;
}

/** A value made of a cell, or of several. */
export interface FromColumn {
  /** The column; of a template the first one. */
  readonly column: string;
  /** "org-{id}": text with the names of columns in braces. */
  readonly template?: string;
  readonly values: ReadonlyMap<string, string> | null;
  /** Whether texts that `values` does not have stay as they are. */
  readonly keepsOthers?: true;
  readonly decimal?: '.' | ',';
  /** How dates are written: "dd/MM/yyyy", or "date-time". */
  readonly format?: string;
  /** Whether only the first row that `each` makes of a row has the value. */
  readonly firstOnly?: true;
  /** The property by which the value finds an entity, where it is not its id. */
  readonly by?: string;
}

/** The columns that a template names: "{a}-{b}" → a, b. */
export function columnsIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
}

/** The property by which an end of the relationships of a file is found: "id" unless the mapping says otherwise. */
export function propertyOf({ bindings }: FileMapping, end: 'from' | 'to'): string {
  const from = bindings.find(({ target }) => target === end)?.from;
  return from !== undefined && 'column' in from ? (from.by ?? 'id') : 'id';
}
