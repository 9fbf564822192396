import type { RelationshipClass, TargetType } from '../../model/model.js';
import type { Arguments, Finder, FoundSizes } from '../finder.js';
import type { RowPlan } from './columns.js';
import type { ObjectPlan } from './fields.js';
import type { Given } from './given.js';
import type { ListPlan } from './lists.js';
import type { Place } from './place.js';
import type { Summary } from './summary.js';

export type * from './columns.js';
export type { Compared, Condition, Link, LinkStep, Operator, Side } from './conditions.js';
export type * from './fields.js';
export type * from './lists.js';

/**
 * The plan of one root field: plain frozen data that says what to read and how to shape it. Rules judge it, cypher/
 * writes the statement for it, decode/ turns the rows into the answer.
 */
export type RootPlan = ListRoot | LookupRoot | WholeRoot | FoundRoot;

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

/** What a feature finds by itself: rows, and the entities and facts that they name, each read as often as it is selected. */
export interface FoundRoot {
  readonly kind: 'found';
  /** "Query.neighbourhood", for messages. */
  readonly name: string;
  readonly finder: Finder;
  readonly args: Given<Arguments>;
  readonly place: Place;
  /** Whether it is a list of objects, a row each. */
  readonly several: boolean;
  readonly object: ObjectPlan;
  readonly arms: readonly LookupArm[];
  readonly sizes: FoundSizes;
}

/** A node that an argument names, and the column that says whether there is one. */
export interface Presence {
  readonly column: number;
  readonly of: TargetType;
  readonly id: Given<string>;
  readonly place: Place;
}
