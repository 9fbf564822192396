import type { Value } from '../../graph/port.js';
import type { RelationshipClass, TargetType, View } from '../../model/model.js';
import { badInput, type Place } from './place.js';
import type { Condition, Operator, Side } from './plan.js';

/** An input object as graphql-js coerced it. */
type Input = Readonly<Record<string, unknown>>;

/** The condition that a `…Where` of a root list states about a node; null where it states nothing. */
export function nodeCondition(target: TargetType, where: unknown, place: Place): Condition | null {
  return combined(where, place, (key, value, at) => {
    const view = target.views.get(key);
    return view === undefined ? comparison('node', key, value, at) : related(view, value, at);
  });
}

/** The condition that a `…Where` of a related list states about a node and the relationship that leads to it. */
export function edgeCondition(target: TargetType, relationship: RelationshipClass, where: unknown, place: Place): Condition | null {
  return combined(where, place, (key, value, at) =>
    key === 'node' ? nodeCondition(target, value, at) : relationshipCondition(relationship, value, at),
  );
}

/** The condition that a `…Where` states about the properties of a relationship. */
function relationshipCondition(_relationship: RelationshipClass, where: unknown, place: Place): Condition | null {
  return combined(where, place, (key, value, at) => comparison('relationship', key, value, at));
}

type Stated = (key: string, value: unknown, place: Place) => Condition | null;

/** Reads AND, OR and NOT, and hands every other key to `stated`. Null in place of an object states nothing. */
function combined(where: unknown, place: Place, stated: Stated): Condition | null {
  if (where === null || where === undefined) return null;
  const conditions = Object.entries(where as Input).flatMap(([key, value]): Condition[] => {
    if (value === null || value === undefined) return [];
    const at = place.below(key);
    const each = (list: unknown) => (list as unknown[]).map((one, index) => combined(one, at.below(index), stated) ?? TRUE);
    if (key === 'AND') return each(value);
    if (key === 'OR') return [{ kind: 'any', of: each(value) }];
    if (key === 'NOT') return [{ kind: 'not', of: combined(value, at, stated) ?? TRUE }];
    const condition = stated(key, value, at);
    return condition === null ? [] : [condition];
  });
  if (conditions.length === 0) return null;
  return conditions.length === 1 ? (conditions[0] as Condition) : { kind: 'all', of: conditions };
}

/** No condition at all holds of everything. */
const TRUE: Condition = Object.freeze({ kind: 'all', of: [] });

/** Every operator of one value must hold. */
function comparison(on: Side, name: string, operators: unknown, place: Place): Condition | null {
  const conditions = Object.entries(operators as Input).map(([operator, value]): Condition => {
    if (value === null || (Array.isArray(value) && value.includes(null)))
      throw badInput(place.below(operator), 'is null: to ask whether a value is known, use `isNull: true` or `isNull: false`.');
    return { kind: 'compare', on, name, operator: operator as Operator, value: value as Value };
  });
  return conditions.length === 0 ? null : { kind: 'all', of: conditions };
}

function related(view: View, filter: unknown, place: Place): Condition | null {
  const conditions = Object.entries(filter as Input).flatMap(([quantifier, where]): Condition[] => {
    if (where === null) return [];
    const at = place.below(quantifier);
    const inner = edgeCondition(view.target, view.relationship.class, where, at);
    return [{ kind: 'related', view, quantifier: quantifier as 'some' | 'none', where: inner }];
  });
  return conditions.length === 0 ? null : { kind: 'all', of: conditions };
}
