import type { RelationshipClass, TargetType } from '../../model/model.js';
import type { RowPlan } from './columns.js';
import type { Condition, Link, Side } from './conditions.js';
import type { ConnectionField } from './fields.js';
import type { Given } from './given.js';
import type { Measure, Reading } from './summary.js';

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
