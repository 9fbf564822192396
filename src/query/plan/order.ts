import type { PropertyKind, RelationshipClass, TargetType } from '../../model/model.js';
import { sameLink } from './link.js';
import { descends, relatedKey, sameMeasure, single } from './measureKey.js';
import { badInput, type Place } from './place.js';
import type { OrderKey, Side } from './plan.js';

type Input = Readonly<Record<string, unknown>>;

/** The tie-break of every list: no two rows are equal, so that a cursor names one place. */
function ties(sides: readonly Side[]): OrderKey[] {
  return sides.map((on) => ({ by: { kind: 'property', on, name: 'id' }, descending: false, nullable: false, holds: 'text' }));
}

/** The order of a list of nodes, ending in their ids, and in the relationship's where several may lead to one node (`several`). */
export function nodeOrder(
  target: TargetType,
  relationship: RelationshipClass | null,
  several: boolean,
  orderBy: unknown,
  place: Place,
): OrderKey[] {
  const sides: readonly Side[] = several ? ['node', 'relationship'] : ['node'];
  return completed(orderBy, sides, place, (item, at) => keyOf(target, relationship, item, at));
}

/** The order of a list of relationships, ending in their ids. */
export function relationshipOrder({ properties }: RelationshipClass, orderBy: unknown, place: Place): OrderKey[] {
  return completed(orderBy, ['relationship'], place, (item, at) => {
    const [name, direction] = single(item, at);
    return propertyKey('relationship', properties, name, direction, at.below(name));
  });
}

/** The keys of an order and, behind them, the ids that no two rows share. */
function completed(
  orderBy: unknown,
  sides: readonly Side[],
  place: Place,
  keyOfItem: (item: Input | null, at: Place) => OrderKey,
): OrderKey[] {
  const items = (orderBy ?? []) as readonly (Input | null)[];
  const keys = items.map((item, index) => keyOfItem(item, place.below(index)));
  const repeated = keys.findIndex((key, index) => keys.some((other, before) => before < index && same(key, other)));
  if (repeated !== -1) throw badInput(place.below(repeated), 'orders by the same value as an item before it: leave it out.');
  return [...keys, ...ties(sides).filter((tie) => !keys.some((key) => same(key, tie)))];
}

function keyOf(target: TargetType, relationship: RelationshipClass | null, item: Input | null, place: Place): OrderKey {
  const [name, direction] = single(item, place);
  const at = place.below(name);
  if (name === 'relationship') {
    const [property, inner] = single(direction, at);
    return propertyKey('relationship', relationship?.properties ?? [], property, inner, at.below(property));
  }
  const view = target.views.get(name);
  if (view === undefined) return propertyKey('node', target.properties, name, direction, at);
  return relatedKey(view, direction, at);
}

/** What is stored for each kind of property, where that is no text. */
const HOLDS: Partial<Readonly<Record<PropertyKind, OrderKey['holds']>>> = {
  integer: 'integer',
  amount: 'integer',
  float: 'float',
  boolean: 'boolean',
};

function propertyKey(on: Side, properties: TargetType['properties'], name: string, direction: unknown, place: Place): OrderKey {
  const property = properties.find((each) => each.name === name);
  const holds = HOLDS[property?.kind ?? 'text'] ?? 'text';
  return { by: { kind: 'property', on, name }, descending: descends(direction, place), nullable: !(property?.required ?? false), holds };
}

function same({ by: one }: OrderKey, { by: other }: OrderKey): boolean {
  if (one.kind === 'related') return other.kind === 'related' && sameLink(one.link, other.link) && sameMeasure(one.measure, other.measure);
  return one.kind === 'property' && other.kind === 'property' && one.on === other.on && one.name === other.name;
}
