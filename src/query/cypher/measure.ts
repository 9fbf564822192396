import type { Measure } from '../plan/summary.js';
import { type Parameters, propertyOf, type Scope } from './scope.js';

/** The aggregating expression of a measure, to stand in a WITH of its own. */
export function measureText(measure: Measure, scope: Scope, parameters: Parameters): string {
  if (measure.kind !== 'values') return measure.kind === 'rows' ? 'count(*)' : `count(DISTINCT ${scope.node})`;
  if (measure.fn === 'missing') return `count(${missingText(measure, scope, parameters)})`;
  const value = valueText(measure, scope, parameters);
  switch (measure.fn) {
    case 'known':
      return `count(${value})`;
    case 'distinct':
      return `count(DISTINCT ${value})`;
    case 'median':
      return `percentileCont(${value}, 0.5)`;
    default:
      return `${measure.fn}(${value})`;
  }
}

/**
 * What a measure is returned as, of the name that its expression was given. A sum of whole numbers may be greater than
 * JavaScript's numbers are exact, so it travels as text. The embedded engine adds nothing up to null.
 */
export function shownText(measure: Measure, name: string): string {
  if (measure.kind !== 'values' || measure.fn !== 'sum') return name;
  return measure.unit === 'float' ? `coalesce(${name}, 0.0)` : `toString(coalesce(${name}, 0))`;
}

/**
 * What a measure is compared and put in order as: what it is shown as, money to the cent. Floats differ in their last
 * digits by the order in which they are added up, and what differs in nothing else is equal.
 */
export function comparedText(measure: Measure, name: string): string {
  if (measure.kind !== 'values') return name;
  const { fn, unit } = measure;
  if (fn === 'sum') return unit === 'float' ? roundedText(`coalesce(${name}, 0.0)`) : `coalesce(${name}, 0)`;
  if (fn !== 'avg' && fn !== 'median') return name;
  return unit === 'amount' ? `round(${name})` : roundedText(name);
}

function roundedText(value: string): string {
  return `round(${value} * 1000000000.0) / 1000000000.0`;
}

type Values = Extract<Measure, { kind: 'values' }>;

/** `r1.amount`, or null for money of other kinds. */
function valueText({ on, name, kinds }: Values, scope: Scope, parameters: Parameters): string {
  const value = propertyOf(scope, on, name);
  return kinds === null ? value : `CASE WHEN ${propertyOf(scope, on, kinds.name)} IN ${parameters.add(kinds.among)} THEN ${value} END`;
}

function missingText({ on, name, kinds }: Values, scope: Scope, parameters: Parameters): string {
  const unknown = `${propertyOf(scope, on, name)} IS NULL`;
  const asked = kinds === null ? unknown : `${propertyOf(scope, on, kinds.name)} IN ${parameters.add(kinds.among)} AND ${unknown}`;
  return `CASE WHEN ${asked} THEN 1 END`;
}
