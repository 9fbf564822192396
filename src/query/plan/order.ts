import type { PropertyKind, RelationshipClass, TargetType } from '../../model/model.js';
import { linkOf, sameLink } from './link.js';
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
  const [count, inner] = single(direction, at);
  return { by: { kind: 'count', link: linkOf(view) }, descending: descends(inner, at.below(count)), nullable: false, holds: 'integer' };
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

/** The input types are @oneOf, so there is exactly one key; only its value can still be a null from a variable. */
function single(item: unknown, place: Place): [key: string, value: unknown] {
  const [entry] = Object.entries((item ?? {}) as Input);
  if (entry === undefined) throw badInput(place, 'is empty: name one value to order by, such as { name: ASC }.');
  return entry;
}

function descends(direction: unknown, place: Place): boolean {
  if (direction === null || direction === undefined) throw badInput(place, 'has no direction: give ASC or DESC.');
  return direction === 'DESC';
}

function same(one: OrderKey, other: OrderKey): boolean {
  if (one.by.kind === 'count') return other.by.kind === 'count' && sameLink(one.by.link, other.by.link);
  return other.by.kind === 'property' && one.by.on === other.by.on && one.by.name === other.by.name;
}
