import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { Property } from '../../model/model.js';
import type { ListPlan } from './lists.js';
import type { Summary, Unit } from './summary.js';

/** How an object of the answer is made of a row. */
export interface ObjectPlan {
  /** Where the row says which concrete type it is; null where that is known beforehand. */
  readonly typeColumn: number | null;
  /** The fields wanted, by the stored word for the concrete type; the only entry where the type is known. */
  readonly types: ReadonlyMap<string, TypedFields>;
}

export interface TypedFields {
  readonly typeName: string;
  readonly fields: readonly FieldPlan[];
}

/** One field of an object, under its response key. */
export type FieldPlan = { readonly key: string; readonly asked: Asked } & FieldSource;

/** What a document asks for under a response key: the field, its type (undefined for `__typename`), and where it stands. */
export interface Asked {
  readonly name: string;
  readonly type: GraphQLOutputType | undefined;
  readonly nodes: readonly FieldNode[];
}

export type FieldSource =
  | { readonly kind: 'typename' }
  | { readonly kind: 'value'; readonly column: number; readonly property: Property }
  /** The first of these columns that holds something. */
  | { readonly kind: 'name'; readonly columns: readonly number[] }
  | {
      readonly kind: 'names';
      readonly columns: readonly (readonly [language: string, column: number])[];
      readonly fields: readonly LocalizedField[];
    }
  | { readonly kind: 'uri'; readonly column: number }
  | { readonly kind: 'plain'; readonly column: number }
  /** A text that stands empty where there is none. */
  | { readonly kind: 'noted'; readonly column: number }
  | { readonly kind: 'end'; readonly column: number; readonly object: ObjectPlan }
  /** The rows in a column, an object each. */
  | { readonly kind: 'rows'; readonly column: number; readonly object: ObjectPlan }
  /** The first of the rows in a column as an object; null where there are none. */
  | { readonly kind: 'first'; readonly column: number; readonly object: ObjectPlan }
  /** What stands at a place of the list in a column. */
  | { readonly kind: 'item'; readonly column: number; readonly index: number }
  /** The entities or facts whose ids stand in a column, or the one. */
  | { readonly kind: 'fetched'; readonly column: number; readonly arm: number; readonly several: boolean; readonly object: ObjectPlan }
  | { readonly kind: 'constant'; readonly value: string | null }
  /** An object made of the same row. */
  | { readonly kind: 'same'; readonly object: ObjectPlan }
  | { readonly kind: 'connection'; readonly list: ListPlan; readonly columns: ConnectionColumns }
  /** What is said of all rows of a list that is not shown itself; `columns` hold what its readings say. */
  | { readonly kind: 'summary'; readonly list: ListPlan; readonly summary: Summary; readonly columns: readonly number[] }
  /** Several objects made of the same row. */
  | { readonly kind: 'several'; readonly objects: readonly ObjectPlan[] }
  /** A value of a group's key as text. */
  | { readonly kind: 'text'; readonly column: number }
  /** The entity that a group's key is; null where the key is missing, or is no entity. */
  | { readonly kind: 'keyEntity'; readonly value: number; readonly column: number; readonly object: ObjectPlan }
  | { readonly kind: 'nothing' }
  /** Which part of the list a group is; the row ends with the number of all. */
  | { readonly kind: 'share'; readonly column: number }
  | { readonly kind: 'sum' | 'median'; readonly column: number; readonly unit: Unit }
  | { readonly kind: 'average'; readonly sum: number; readonly known: number; readonly unit: Unit };

/** Where the row of the node above holds what a connection needs; null for what was not asked for. */
export interface ConnectionColumns {
  readonly rows: number | null;
  readonly count: number | null;
  readonly undated: number | null;
  readonly readings: readonly number[];
}

export interface LocalizedField {
  readonly key: string;
  readonly asked: Asked;
  readonly kind: 'typename' | 'lang' | 'value';
}

/** One field of a connection. */
export type ConnectionField = { readonly key: string } & (
  | { readonly kind: 'typename' }
  | { readonly kind: 'totalCount' | 'undatedCount' }
  | { readonly kind: 'edges'; readonly fields: readonly EdgeField[] }
  | { readonly kind: 'nodes'; readonly object: ObjectPlan }
  | { readonly kind: 'pageInfo'; readonly fields: readonly PageInfoField[] }
  | { readonly kind: 'summary'; readonly asked: Asked; readonly summary: Summary }
);

export type EdgeField = { readonly key: string } & (
  | { readonly kind: 'typename' }
  | { readonly kind: 'cursor'; readonly columns: readonly number[] }
  | { readonly kind: 'relationship' | 'node'; readonly object: ObjectPlan }
  | { readonly kind: 'paths'; readonly column: number; readonly fields: readonly PathField[] }
);

/** One field of a path. */
export type PathField = { readonly key: string } & (
  | { readonly kind: 'typename' | 'length' }
  | { readonly kind: 'nodes' | 'relationships'; readonly object: ObjectPlan }
);

export interface PageInfoField {
  readonly key: string;
  readonly kind: 'typename' | 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
  /** For cursors: where the row holds the values of the order's keys. */
  readonly columns: readonly number[];
}
