import type { Value } from '../../graph/port.js';
import type { OrderKey } from '../plan/plan.js';
import { viewPattern } from './pattern.js';
import { keyName, type Parameters, propertyOf, type Scope } from './scope.js';

/** The value of a key within a statement: a property, or the name that a computed count was given. */
export function keyText({ by }: OrderKey, index: number, scope: Scope): string {
  return by.kind === 'property' ? propertyOf(scope, by.on, by.name) : keyName(index, scope);
}

/** The counts that an order needs, computed under a name first: the embedded engine does not order by a subquery. */
export function computedKeys(order: readonly OrderKey[], scope: Scope, parameters: Parameters): { name: string; text: string }[] {
  return order.flatMap(({ by }, index) => {
    if (by.kind !== 'count') return [];
    const pattern = viewPattern(by.view, scope.node ?? '', parameters.variable('r'), parameters.variable('n'));
    return [{ name: keyName(index, scope), text: `COUNT { MATCH ${pattern} }` }];
  });
}

/** `n1.foundedYear IS NULL, n1.foundedYear DESC, n1.id`: what is missing comes last both ways. */
export function orderText(order: readonly OrderKey[], scope: Scope): string {
  return order
    .flatMap((key, index) => {
      const text = keyText(key, index, scope);
      const directed = key.descending ? `${text} DESC` : text;
      return key.nullable ? [`${text} IS NULL`, directed] : [directed];
    })
    .join(', ');
}

/** What holds of the rows behind a cursor with these values (keyset pagination: the cost does not grow with the page). */
export function behindText(order: readonly OrderKey[], after: readonly Value[], scope: Scope, parameters: Parameters): string {
  const names = after.map((value) => (value === null ? '' : parameters.add(value)));
  const alternatives = order.flatMap((key, index) => {
    const value = after[index] ?? null;
    const later = laterText(key, keyText(key, index, scope), value, names[index] ?? '');
    if (later === null) return [];
    const equals = order
      .slice(0, index)
      .map((each, before) => equalText(keyText(each, before, scope), after[before] ?? null, names[before] ?? ''));
    return [[...equals, later].join(' AND ')];
  });
  return `(${alternatives.map((each) => `(${each})`).join(' OR ')})`;
}

function laterText({ descending, nullable }: OrderKey, text: string, value: Value, name: string): string | null {
  if (value === null) return null;
  const later = `${text} ${descending ? '<' : '>'} ${name}`;
  return nullable ? `(${later} OR ${text} IS NULL)` : later;
}

function equalText(text: string, value: Value, name: string): string {
  return value === null ? `${text} IS NULL` : `${text} = ${name}`;
}
