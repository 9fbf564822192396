import type { RelationshipClass, TargetType, View } from '../../model/model.js';
import { allOf } from './combining.js';
import { comparison, namesComparison } from './comparison.js';
import { linkOf } from './link.js';
import { measuredCondition, refuseMeasures } from './measured.js';
import type { Place } from './place.js';
import type { Condition, Operator } from './plan.js';

/** An input object as graphql-js coerced it. */
type Input = Readonly<Record<string, unknown>>;

/** The condition that a `…Where` of a root list states about a node; null where it states nothing. */
export function nodeCondition(target: TargetType, where: unknown, place: Place): Condition | null {
  return combined(where, place, (key, value, at) => {
    if (key === 'anyName') return namesComparison(value, at);
    if (key === 'is') return narrowed(target, value, at);
    const view = target.views.get(key);
    return view === undefined ? comparison('node', target.properties, key, value, at) : related(view, value, at);
  });
}

/** The condition that a `…Where` of a related list states about a node and the relationship that leads to it. */
export function edgeCondition(target: TargetType, relationship: RelationshipClass, where: unknown, place: Place): Condition | null {
  return combined(where, place, (key, value, at) =>
    key === 'node' ? nodeCondition(target, value, at) : relationshipCondition(relationship, value, at),
  );
}

/** The condition that a `…Where` of a list over a view states: on the node and, where one relationship leads there, on that. */
export function viewCondition(view: View, where: unknown, place: Place): Condition | null {
  if (view.kind === 'relation') return edgeCondition(view.target, view.relationship.class, where, place);
  return combined(where, place, (_, value, at) => nodeCondition(view.target, value, at));
}

/** The condition that a `…Where` states about the properties of a relationship. */
export function relationshipCondition({ properties }: RelationshipClass, where: unknown, place: Place): Condition | null {
  return combined(where, place, (key, value, at) => comparison('relationship', properties, key, value, at));
}

type Stated = (key: string, value: unknown, place: Place) => Condition | null;

/** Reads AND, OR and NOT, and hands every other key to `stated`. Null in place of an object states nothing. */
function combined(where: unknown, place: Place, stated: Stated): Condition | null {
  if (where === null || where === undefined) return null;
  return allOf(
    Object.entries(where as Input).map(([key, value]): Condition | null => {
      if (value === null || value === undefined) return null;
      const at = place.below(key);
      const each = (list: unknown) => (list as unknown[]).map((one, index) => combined(one, at.below(index), stated) ?? TRUE);
      if (key === 'AND') return { kind: 'all', of: each(value) };
      if (key === 'OR') return { kind: 'any', of: each(value) };
      if (key === 'NOT') return { kind: 'not', of: combined(value, at, stated) ?? TRUE };
      return stated(key, value, at);
    }),
  );
}

/** No condition at all holds of everything. */
const TRUE: Condition = Object.freeze({ kind: 'all', of: [] });

/** `is: { fund: {…} }`: the input takes exactly one key, the singular of a member. */
function narrowed(target: TargetType, value: unknown, place: Place): Condition | null {
  const [[singular, where] = []] = Object.entries(value as Input);
  const member = target.kind === 'interface' ? target.members.find((each) => each.singular === singular) : undefined;
  return member === undefined ? null : { kind: 'is', label: member.name, of: nodeCondition(member, where, place.below(member.singular)) };
}

const QUANTIFIERS = ['some', 'none', 'all', 'single'];

function related(view: View, filter: unknown, place: Place): Condition | null {
  const link = linkOf(view);
  return allOf(
    Object.entries(filter as Input).map(([quantifier, given]): Condition | null => {
      if (given === null) return null;
      const at = place.below(quantifier);
      if (quantifier === 'count') return countCondition(view, given as Input, at);
      if (!QUANTIFIERS.includes(quantifier)) return measuredCondition(view, quantifier, given as Input, at);
      const where = refuseMeasures(viewCondition(view, given, at), at);
      if (quantifier === 'single') return { kind: 'counted', link, where, operator: 'eq', with: 1 };
      return { kind: 'related', link, quantifier: quantifier as 'some' | 'none' | 'all', where };
    }),
  );
}

/** A condition on how many there are is a comparison of that number with each operator's value. */
function countCondition(view: View, operators: Input, place: Place): Condition | null {
  const count = { name: 'count', kind: 'integer' } as const;
  const stated = comparison('node', [count], 'count', operators, place);
  const conditions = stated === null ? [] : stated.kind === 'all' ? stated.of : [stated];
  return allOf(
    conditions.map((each): Condition | null =>
      each.kind === 'compare'
        ? { kind: 'counted', link: linkOf(view), where: null, operator: each.operator as Operator, with: each.with }
        : null,
    ),
  );
}
