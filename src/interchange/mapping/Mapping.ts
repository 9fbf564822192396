/** How the columns of CSV files become the properties of the graph: the content of a mapping file. */
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
}

/** Where one property gets its values from: a column, or the same value for every row. */
export interface Binding {
  /** A property of the model, or one of the words that the kind of row needs: type, from, to, key, sources, … */
  readonly target: string;
  readonly from: { readonly column: string; readonly values: ReadonlyMap<string, string> | null } | { readonly constant: string };
  /** The line of the mapping file that says so. */
  readonly line: number;
}
