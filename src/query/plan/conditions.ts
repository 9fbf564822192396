import type { TargetType } from '../../model/model.js';
import type { Given } from './given.js';
import type { Measure } from './summary.js';

/** Of a row: the node that it is about, or the relationship that leads there. */
export type Side = 'node' | 'relationship';

/** A condition, compiled for whichever node and relationship it is asked of. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'compare'; readonly value: Compared; readonly operator: Operator; readonly with: Given }
  /** At least one, none, or every one of the related fulfils a condition. */
  | { readonly kind: 'related'; readonly link: Link; readonly quantifier: 'some' | 'none' | 'all'; readonly where: Condition | null }
  /** The number of the related that fulfil a condition. */
  | { readonly kind: 'counted'; readonly link: Link; readonly where: Condition | null; readonly operator: Operator; readonly with: Given }
  /** What all that a link leads to comes to. */
  | {
      readonly kind: 'measured';
      readonly link: Link;
      readonly measure: Measure;
      readonly as: 'value' | 'partialDate';
      readonly operator: Operator;
      readonly with: Given;
    }
  /** A path leads here from the node above. */
  | { readonly kind: 'reached'; readonly link: Link }
  | { readonly kind: 'is'; readonly label: string; readonly of: Condition | null };

/** What is compared: a property, as a value or as the interval that a partial date is, or the type of a relationship. */
export type Compared =
  | { readonly kind: 'property' | 'partialDate'; readonly on: Side; readonly name: string }
  | { readonly kind: 'relationshipType' };

export type Operator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'contains'
  | 'startsWith'
  | 'endsWith'
  | 'containsExact'
  | 'startsWithExact'
  | 'endsWithExact'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'isNull';

/** The way from one node to others: one step over relationships, or a path of several, each end of which comes once. */
export interface Link {
  readonly kind: 'relation' | 'path';
  readonly steps: readonly LinkStep[];
  readonly target: TargetType;
  /** Whether its end is of the target type whatever is there, so that its label need not be asked. */
  readonly closed: boolean;
  /** Whether several relationships may lead to one end, so that ends are fewer than places. */
  readonly several: boolean;
  /** What every relationship of a path must fulfil. */
  readonly each: Condition | null;
}

/** Over these types of relationship (none: over any), in this direction. */
export interface LinkStep {
  readonly types: readonly string[];
  readonly direction: 'out' | 'in' | 'either';
}
