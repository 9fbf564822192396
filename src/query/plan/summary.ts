import type { Condition, Link, Side } from './conditions.js';
import type { Given } from './given.js';
import type { EmptyValue } from './groupRow.js';
import type { ObjectPlan, OrderKey, PageInfoField, RowPlan, Undated } from './plan.js';

/** What is said of all rows of a list, whatever its page; made of what one or more readings say. */
export type Summary =
  /** `reading` is null where nothing is asked that has to be read. */
  { readonly kind: 'aggregate'; readonly reading: number | null; readonly object: ObjectPlan } | GroupsSummary | TimelineSummary;

export interface GroupsSummary {
  readonly kind: 'groups';
  readonly typeName: string;
  /** Where the groups of the page are read, how many there are on all pages, and how many rows the list has; null: not asked for. */
  readonly rows: number | null;
  readonly count: number | null;
  readonly total: number | null;
  readonly page: GroupPage;
  readonly fields: readonly GroupsField[];
}

export interface GroupPage {
  readonly size: number;
  /** The values of the order's keys at the cursor; null where none was given. */
  readonly after: readonly Given[] | null;
  /** Whether to read one group more, to know that there is more. */
  readonly peek: boolean;
  readonly fill: GroupFill | null;
  readonly fingerprint: Given<string>;
}

/** Every period between the first and the last is wanted: then all groups are read, and the page is cut afterwards. */
export interface GroupFill {
  /** In years. */
  readonly step: number;
  /** Where a row holds its period. */
  readonly key: number;
  readonly descending: boolean;
  /** The row of a period without members. */
  readonly empty: readonly EmptyValue[];
}

/** One field of the connection of groups. */
export type GroupsField = { readonly key: string } & (
  | { readonly kind: 'typename' | 'totalCount' }
  | { readonly kind: 'nodes'; readonly object: ObjectPlan }
  | { readonly kind: 'pageInfo'; readonly fields: readonly PageInfoField[] }
);

export interface TimelineSummary {
  readonly kind: 'timeline';
  readonly step: number;
  /** Where the beginnings and the ends are read, and how many facts have neither; null: not asked for. */
  readonly started: number | null;
  readonly ended: number | null;
  readonly undated: number | null;
  readonly fields: readonly TimelineField[];
}

export type TimelineField = { readonly key: string } & (
  | { readonly kind: 'typename' | 'undated' }
  /** A period is a row of its name and both counts. */
  | { readonly kind: 'periods'; readonly object: ObjectPlan }
);

/** One value read of all rows of a list. Several of them stand beside each other in one statement. */
export type Reading =
  | { readonly kind: 'count'; readonly found: Undated }
  | { readonly kind: 'measures'; readonly found: Undated; readonly level: number; readonly measures: readonly Measure[] }
  | GroupsReading
  /** How many groups there are; where periods are filled up, the first and the last, and how many have none (0 or 1). */
  | { readonly kind: 'groupCount'; readonly grouping: Grouping; readonly fill: number | null }
  /** How many rows fall into each period, a row of the period and the number each. */
  | { readonly kind: 'periods'; readonly grouping: Grouping };

/** What falls into which group. */
export interface Grouping {
  readonly found: Undated;
  readonly level: number;
  readonly keys: readonly GroupedBy[];
  /** Whether what has no such value is a group too. */
  readonly missing: boolean;
}

export interface GroupsReading {
  readonly kind: 'groups';
  readonly grouping: Grouping;
  readonly columns: readonly GroupColumn[];
  readonly order: readonly GroupOrderKey[];
  readonly page: GroupPage;
  /** The order of the list, in which the first of each group are taken. */
  readonly within: readonly OrderKey[];
}

/** What rows are grouped by. */
export type GroupedBy =
  | {
      readonly kind: 'property';
      readonly on: Side;
      readonly name: string;
      readonly part: DatePart;
      readonly holds: 'text' | 'integer';
      readonly always: boolean;
    }
  | { readonly kind: 'relationshipType' }
  /** What a link leads to, over relationships that fulfil `each`; `several`: more than one may lead to the same. */
  | { readonly kind: 'related'; readonly link: Link; readonly each: Condition | null; readonly several: boolean }
  | { readonly kind: 'end'; readonly end: 'from' | 'to'; readonly part: 'entity' | 'type' };

/** A value itself, or the year or decade of it. */
export type DatePart = 'value' | 'year' | 'decade';

/** What a row of a group holds. */
export type GroupColumn =
  | { readonly kind: 'key' | 'order'; readonly index: number }
  /** The entity that a key is, as a row of its own. */
  | { readonly kind: 'entity'; readonly index: number; readonly row: RowPlan }
  | { readonly kind: 'measure'; readonly measure: Measure }
  /** The first members, a row each. */
  | { readonly kind: 'members'; readonly first: number; readonly level: number; readonly row: RowPlan };

export interface GroupOrderKey extends Pick<OrderKey, 'descending' | 'nullable' | 'holds'> {
  readonly by: { readonly kind: 'key'; readonly index: number } | { readonly kind: 'measure'; readonly measure: Measure };
}

/** What many rows come to in one value. */
export type Measure =
  /** How many rows there are, or how many different nodes stand in them. */
  | { readonly kind: 'rows' | 'nodes' }
  | {
      readonly kind: 'values';
      readonly fn: 'sum' | 'min' | 'max' | 'avg' | 'median' | 'known' | 'missing' | 'distinct';
      readonly on: Side;
      readonly name: string;
      readonly unit: Unit;
      /** Only rows in which this property is one of these. */
      readonly kinds: { readonly name: string; readonly among: Given<readonly string[]> } | null;
    };

/** How the values of a measured property are stored, and so added up. */
export type Unit = 'amount' | 'integer' | 'float' | 'text';
