import type { Property, RelationshipClass, TargetType, View } from './model.js';

/**
 * How the engine reads a field. Each planned field of the schema carries one under `extensions.read`, put there where
 * the field is declared; the planner looks nowhere else.
 */
export type Read =
  /** The stored value itself. */
  | { readonly kind: 'property'; readonly property: Property }
  /** The name in the language of argument `lang`, else any name. */
  | { readonly kind: 'name' }
  /** Every name with its language. */
  | { readonly kind: 'names' }
  /** The address of the node's own page. */
  | { readonly kind: 'uri' }
  | { readonly kind: 'relationshipType' }
  | { readonly kind: 'end'; readonly end: 'from' | 'to' }
  /** How many facts it stands in. */
  | { readonly kind: 'degree' }
  /** The sources of this node or relationship, each with a quote and a date. */
  | { readonly kind: 'evidence' }
  /** Of one piece of evidence: its source, or what was noted about it. */
  | { readonly kind: 'source' }
  | { readonly kind: 'noted'; readonly noted: 'quotes' | 'accessed' }
  /** What stands at this place of a row that counts something. */
  | { readonly kind: 'cell'; readonly column: number }
  /** Something that is known of the graph as a whole. */
  | { readonly kind: 'survey'; readonly of: SurveyName }
  /** The fact with the latest beginning. */
  | { readonly kind: 'newestFact' }
  /** The graph as a whole, and what is missing in it. */
  | { readonly kind: 'overview' | 'gaps' }
  /** What a finder put into this place of its row: rows of their own (one where the field is no list), or the ids of entities or facts. */
  | { readonly kind: 'cells' | 'entities' | 'facts' | 'entity'; readonly column: number }
  | ListRead
  | TimelineRead
  | LookupRead
  | FoundRead;

/** What is asked of the graph as a whole: what it says of itself, how much it holds, and how complete that is. */
export type SurveyName =
  | 'title'
  | 'currency'
  | 'licence'
  | 'asOf'
  | 'entityCount'
  | 'relationshipCount'
  | 'sourceCount'
  | 'entities'
  | 'relationships'
  | 'connections'
  | 'completeness'
  | 'publishers';

/** A connection: `totalCount edges nodes pageInfo`. */
export interface ListRead {
  readonly kind: 'list';
  readonly of: TargetType | RelationshipClass;
  readonly origin: Origin;
}

/** Where the rows of a list come from. */
export type Origin =
  /** Every node of the type. */
  | { readonly kind: 'all' }
  /** What a relation field leads to, from the node above. */
  | { readonly kind: 'view'; readonly view: View }
  /** Every fact of the node above, with the node at its far end. */
  | { readonly kind: 'facts'; readonly class: RelationshipClass }
  /** What cites the source above as evidence. */
  | { readonly kind: 'cites' };

/** When the facts of a list began and ended; the list itself is not shown. */
export interface TimelineRead {
  readonly kind: 'timeline';
  readonly list: ListRead;
}

/** One node by argument `id`, or several by `ids`, null where there is none. `of` null: a node of any kind. */
export interface LookupRead {
  readonly kind: 'lookup';
  readonly many: boolean;
  readonly of: TargetType | null;
}

/** A root field that a feature finds the answer of by itself; what is selected of entities and facts is read by the engine. */
export interface FoundRead {
  readonly kind: 'found';
  /** A `Finder` of src/query/finder.ts. */
  readonly finder: object;
}

/** The class of the facts that lead to the nodes of a list; null where none do, or many at once. */
export function factsOf({ origin }: ListRead): RelationshipClass | null {
  if (origin.kind === 'view') return origin.view.kind === 'relation' ? origin.view.relationship.class : null;
  return origin.kind === 'facts' ? origin.class : null;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    read?: Read;
  }
}
