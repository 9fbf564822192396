import type { EntityType, TargetType } from '../../model/model.js';
import type { SurveyName } from '../../model/read.js';
import type { Condition, Link, Side } from './conditions.js';
import type { Given } from './given.js';
import type { ListPlan } from './lists.js';

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
