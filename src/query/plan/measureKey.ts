import type { Property, View } from '../../model/model.js';
import { linkOf } from './link.js';
import { factProperties, isCount, measureOf, type ValueMeasure } from './measures.js';
import { badInput, type Place } from './place.js';
import type { OrderKey } from './plan.js';
import type { Measure, Unit } from './summary.js';

type Input = Readonly<Record<string, unknown>>;

/** What has values that can be measured: the nodes of a list, or the facts that lead to them. */
export interface Measurable {
  readonly on: 'node' | 'relationship';
  readonly properties: readonly Property[];
}

type MeasureKey = Pick<OrderKey, 'nullable' | 'holds' | 'descending'> & { readonly measure: Measure };

/**
 * `{ amount: { sum: DESC, kinds: [GRANT] } }`, `{ count: DESC }`, `{ node: { foundedYear: { min: ASC } } }`: one measure and
 * its direction; the values of what goes with them stand below a key of its own.
 */
export function measureKey(
  own: Measurable,
  others: { readonly name: string; readonly of: Measurable } | null,
  item: unknown,
  place: Place,
): MeasureKey {
  const [name, given] = single(item, place);
  const at = place.below(name);
  const counted = (measure: Measure): MeasureKey => ({ measure, descending: descends(given, at), nullable: false, holds: 'integer' });
  if (name === 'count') return counted({ kind: 'rows' });
  if (name === 'distinct') return counted({ kind: 'nodes' });
  if (name !== others?.name) return propertyKey(own, name, given, at);
  const [inner, measures] = single(given, at);
  return propertyKey(others.of, inner, measures, at.below(inner));
}

function propertyKey({ on, properties }: Measurable, name: string, given: unknown, place: Place): MeasureKey {
  const { kinds, ...measures } = (given ?? {}) as Input;
  const [[fn, direction] = ['', null], second] = Object.entries(measures);
  if (fn === '') throw badInput(place, 'names no measure: give one, such as { sum: DESC }.');
  if (second !== undefined) throw badInput(place.below(second[0]), `stands beside \`${fn}\`: an item of an order has one measure.`);
  const measure = measureOf(properties, on, name, kinds)(fn as ValueMeasure);
  return {
    measure,
    descending: descends(direction, place.below(fn)),
    nullable: !isCount(fn) && fn !== 'sum',
    holds: holdsOf(fn, measure.unit),
  };
}

function holdsOf(fn: string, unit: Unit): OrderKey['holds'] {
  if (isCount(fn)) return 'integer';
  if (fn === 'avg' || fn === 'median') return 'float';
  return unit === 'amount' ? 'integer' : unit;
}

/** By what all that a view leads to comes to. */
export function relatedKey(view: View, item: unknown, place: Place): OrderKey {
  const facts: Measurable = { on: 'relationship', properties: factProperties(view) };
  const nodes: Measurable = { on: 'node', properties: view.target.properties };
  const { measure, ...key } = measureKey(facts, { name: 'node', of: nodes }, item, place);
  return { ...key, by: { kind: 'related', link: linkOf(view), measure } };
}

/** Whether two measures are of the same values. */
export function sameMeasure(one: Measure, other: Measure): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The input types are @oneOf, so there is exactly one key; only its value can still be a null from a variable. */
export function single(item: unknown, place: Place): [key: string, value: unknown] {
  const [entry] = Object.entries((item ?? {}) as Input);
  if (entry === undefined) throw badInput(place, 'is empty: name one value to order by, such as { name: ASC }.');
  return entry;
}

export function descends(direction: unknown, place: Place): boolean {
  if (direction === null || direction === undefined) throw badInput(place, 'has no direction: give ASC or DESC.');
  return direction === 'DESC';
}
