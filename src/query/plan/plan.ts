import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { EntityType, Property, RelationshipClass, TargetType } from '../../model/model.js';
import type { SurveyName } from '../../model/read.js';
import type { Condition, Link, Side } from './conditions.js';
import type { Given } from './given.js';
import type { Place } from './place.js';
import type { Measure, Reading, Summary, Unit } from './summary.js';

export type { Compared, Condition, Link, LinkStep, Operator, Side } from './conditions.js';

/**
 * The plan of one root field: plain frozen data that says what to read and how to shape it. Rules judge it, cypher/
 * writes the statement for it, decode/ turns the rows into the answer.
 */
export type RootPlan = ListRoot | LookupRoot | WholeRoot;

/** A root list: `funds(…)`; or only what is said of all its rows. */
export interface ListRoot {
  readonly kind: 'list';
  readonly list: ListPlan;
  readonly only: Summary | null;
}

/** Nodes by their ids, in the order asked for; an id that several arms could hold is looked for in each. */
export interface LookupRoot {
  readonly kind: 'lookup';
  readonly many: boolean;
  readonly ids: Given<readonly string[]>;
  /** How many ids there are. */
  readonly asked: number;
  readonly arms: readonly LookupArm[];
}

export interface LookupArm {
  readonly over: TargetType | RelationshipClass;
  /** How many of the ids could be of this. */
  readonly wanted: number;
  readonly level: number;
  readonly row: RowPlan;
  /** Where the row holds the id itself. */
  readonly idColumn: number;
  readonly object: ObjectPlan;
}

/** What is said of the graph as a whole: one row whose columns hang on no node, and an object, or several, made of it. */
export interface WholeRoot {
  readonly kind: 'whole';
  /** "Query.overview", for messages. */
  readonly name: string;
  readonly row: RowPlan;
  /** What is made of it: a list of objects, or a single one. */
  readonly made: { readonly several: boolean; readonly objects: readonly ObjectPlan[] };
  /** What has to be there for an answer to mean something. */
  readonly presence: Presence | null;
}

/** A node that an argument names, and the column that says whether there is one. */
export interface Presence {
  readonly column: number;
  readonly of: TargetType;
  readonly id: Given<string>;
  readonly place: Place;
}

/** One level of the answer: a list with its filter, order and page, and what is read of each row. */
export interface ListPlan {
  readonly over: TargetType | RelationshipClass;
  readonly origin: ListOrigin;
  /** What its GraphQL types are called: `ProjectFunding` of `ProjectFundingConnection`. */
  readonly typePrefix: string;
  /** Numbers the level within the statement: its variables are n3 and r3. */
  readonly level: number;
  /** How many lists stand above it, itself included. */
  readonly depth: number;
  readonly where: Condition | null;
  /** What the list leaves out because its time is not known; null where it leaves out nothing for that. */
  readonly undated: Undated | null;
  readonly order: readonly OrderKey[];
  readonly page: Page;
  /** What is read of each row; null where only the count is wanted. */
  readonly row: RowPlan | null;
  readonly counted: boolean;
  readonly undatedCounted: boolean;
  /** What is read of all its rows, for what is said of them together. */
  readonly readings: readonly Reading[];
  readonly fields: readonly ConnectionField[];
  /** "Fund.projects", for messages. */
  readonly name: string;
  /** What this list is of, its filter and its order in short: cursors of another list do not fit it. */
  readonly fingerprint: Given<string>;
}

/** What a list leaves out for want of a date: these rows, by another way where the list is one of paths. */
export interface Undated {
  readonly origin: ListOrigin;
  readonly where: Condition | null;
}

/** Where the rows of a list come from. */
export type ListOrigin =
  /** Everything of its kind; for relationships, everything of these types. */
  | { readonly kind: 'all'; readonly types: readonly string[] }
  /** What cites the source above. */
  | { readonly kind: 'cites' }
  | { readonly kind: 'link'; readonly link: Link };

export interface Page {
  readonly size: number;
  /** Whether it is the last rows that are wanted (`last`), read from the end and put back in order afterwards. */
  readonly backward: boolean;
  /** The values of the order's keys at the cursors; null where none was given. */
  readonly after: readonly Given[] | null;
  readonly before: readonly Given[] | null;
  /** Whether to read one row more, to know that there is more. */
  readonly peek: boolean;
}

/** A key of an order: its value, its direction, and whether it may be missing. */
export interface OrderKey {
  readonly by:
    | { readonly kind: 'property'; readonly on: Side; readonly name: string }
    /** What all that a link leads to comes to. */
    | { readonly kind: 'related'; readonly link: Link; readonly measure: Measure }
    /** What stands under this name in the statement. */
    | { readonly kind: 'named'; readonly name: string };
  readonly descending: boolean;
  readonly nullable: boolean;
  /** What its values are, so that a cursor can be checked: anything else would be compared differently by each engine. */
  readonly holds: 'text' | 'integer' | 'float' | 'boolean';
}

/** What stands in each column of a row, in order. */
export interface RowPlan {
  readonly columns: readonly Column[];
}

export type Column =
  | { readonly kind: 'property'; readonly on: Side; readonly name: string }
  | { readonly kind: 'relationshipType' }
  /** The value of the order's key at this place, where it is computed. */
  | { readonly kind: 'key'; readonly index: number }
  | { readonly kind: 'count' | 'undated'; readonly list: ListPlan; readonly guard: Guard }
  /** How many relationships the node has; `types` empty: of any type. */
  | { readonly kind: 'degree'; readonly types: readonly string[]; readonly direction: 'OUT' | 'IN' | 'BOTH' }
  /** The paths from the node above to this one, each with its nodes and its relationships. */
  | {
      readonly kind: 'paths';
      readonly link: Link;
      readonly first: number;
      readonly level: number;
      readonly nodes: RowPlan;
      readonly relationships: RowPlan;
    }
  | { readonly kind: 'rows'; readonly list: ListPlan; readonly guard: Guard }
  /** What one of the list's readings says. */
  | { readonly kind: 'reading'; readonly list: ListPlan; readonly index: number; readonly guard: Guard }
  /** The node at one end of the relationship, as a row of its own. */
  | { readonly kind: 'end'; readonly end: 'from' | 'to'; readonly level: number; readonly row: RowPlan }
  /** The sources of the node or relationship, a row each. */
  | { readonly kind: 'evidence'; readonly on: Side; readonly level: number; readonly row: RowPlan }
  /** What was noted about this piece of evidence. */
  | { readonly kind: 'noted'; readonly noted: 'quotes' | 'accessed' }
  /** How many nodes there are, and how many of them fulfil each of several conditions. */
  | {
      readonly kind: 'tally';
      readonly over: TargetType;
      readonly where: Condition | null;
      readonly each: readonly Condition[];
      readonly level: number;
    }
  /** Whether there is a node with this id; and where there is none, some ids that there are. */
  | { readonly kind: 'presence'; readonly of: TargetType; readonly id: Given<string>; readonly level: number }
  /** Something that is known of the graph as a whole. */
  | { readonly kind: 'survey'; readonly survey: Survey };

/** What a survey asks, and what it has to know of the model. */
export type Survey = { readonly [K in SurveyName]: { readonly of: K } & (K extends keyof Surveyed ? Surveyed[K] : unknown) }[SurveyName];

interface Surveyed {
  readonly entities: { readonly types: readonly EntityType[] };
  readonly relationships: { readonly types: readonly string[] };
  readonly relationshipCount: { readonly types: readonly string[] };
  readonly completeness: { readonly fields: readonly WatchedField[] };
}

/** A property that may be missing of entities of a type: the field that shows it, and what is stored. */
export interface WatchedField {
  readonly type: string;
  readonly field: string;
  readonly property: string;
}

/** The labels of the nodes for which a list is wanted; null for all. */
export type Guard = readonly string[] | null;

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
