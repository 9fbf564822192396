import type { Property, View } from '../../model/model.js';
import { allOf } from './combining.js';
import { comparison } from './comparison.js';
import { linkOf } from './link.js';
import { factProperties, isCount, measureOf, type ValueMeasure } from './measures.js';
import { badInput, type Place } from './place.js';
import type { Condition } from './plan.js';
import type { Measure } from './summary.js';

/** An input object as graphql-js coerced it. */
type Input = Readonly<Record<string, unknown>>;

/** `amount: { sum: { gte: 1000000 }, kinds: [GRANT] }`: a condition on what all that a view leads to comes to. */
export function measuredCondition(view: View, key: string, given: Input, place: Place): Condition | null {
  if (key === 'distinct') return onMeasure(view, { kind: 'nodes' }, 'integer', given, place);
  if (key === 'node')
    return allOf(
      Object.entries(given).map(([name, of]) =>
        of === null ? null : onProperty(view, view.target.properties, 'node', name, of as Input, place.below(name)),
      ),
    );
  return onProperty(view, factProperties(view), 'relationship', key, given, place);
}

function onProperty(
  view: View,
  properties: readonly Property[],
  on: 'node' | 'relationship',
  name: string,
  { kinds, ...measures }: Input,
  place: Place,
): Condition | null {
  const measure = measureOf(properties, on, name, kinds);
  const property = properties.find((each) => each.name === name);
  const kindOf = (fn: string): Property['kind'] => (isCount(fn) ? 'integer' : (property?.kind ?? 'integer'));
  return allOf(
    Object.entries(measures).map(([fn, operators]) =>
      operators === null ? null : onMeasure(view, measure(fn as ValueMeasure), kindOf(fn), operators as Input, place.below(fn)),
    ),
  );
}

/** Each operator compares the measure as it would compare a property of that kind. */
function onMeasure(view: View, measure: Measure, kind: Property['kind'], operators: Input, place: Place): Condition | null {
  const stated = comparison('node', [{ name: 'measure', kind }], 'measure', operators, place);
  const conditions = stated === null ? [] : stated.kind === 'all' ? stated.of : [stated];
  return allOf(
    conditions.map((each): Condition | null => {
      if (each.kind !== 'compare') return null;
      const as = each.value.kind === 'partialDate' ? 'partialDate' : 'value';
      return { kind: 'measured', link: linkOf(view), measure, as, operator: each.operator, with: each.with };
    }),
  );
}

/**
 * Sums stand only where the nodes of a list itself are asked about: below `some` and the like, and on the way of an
 * exploring field, neither engine can add up.
 * @throws PearlError BAD_USER_INPUT
 */
export function refuseMeasures(condition: Condition | null, place: Place): Condition | null {
  if (holdsMeasures(condition))
    throw badInput(
      place,
      'asks what related ones come to (sums, averages, distinct): that can only be asked of the nodes of the list itself, also within AND, OR and NOT.',
    );
  return condition;
}

/** Whether a condition asks what related ones come to. */
export function holdsMeasures(condition: Condition | null): boolean {
  switch (condition?.kind) {
    case 'measured':
      return true;
    case 'all':
    case 'any':
      return condition.of.some(holdsMeasures);
    case 'not':
    case 'is':
      return holdsMeasures(condition.of);
    default:
      return false;
  }
}
