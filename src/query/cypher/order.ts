import type { Given } from '../plan/given.js';
import type { OrderKey } from '../plan/plan.js';
import { isPlaces } from '../shapes/degree.js';
import { countText } from './match.js';
import { relatedText } from './related.js';
import { keyName, type Parameters, propertyOf, type Scope } from './scope.js';

/** The value of a key within a statement: a property, or the name that a computed count was given. */
export function keyText({ by }: OrderKey, index: number, scope: Scope): string {
  if (by.kind === 'named') return by.name;
  return by.kind === 'property' ? propertyOf(scope, by.on, by.name) : keyName(index, scope);
}

/** What an order computes, under a name each. */
export interface ComputedKeys {
  /** What is added up before. */
  readonly calls: readonly string[];
  /** What stands in a WITH: a name, or a count under a name. */
  readonly named: readonly string[];
  readonly names: readonly string[];
}

/** What related ones come to, computed under a name first: the embedded engine does not order by a subquery. */
export function computedKeys(order: readonly OrderKey[], scope: Scope, parameters: Parameters): ComputedKeys {
  const [calls, named, names]: [string[], string[], string[]] = [[], [], []];
  order.forEach(({ by }, index) => {
    if (by.kind !== 'related') return;
    const name = keyName(index, scope);
    names.push(name);
    if (isPlaces(by.link, by.measure)) {
      const found = { over: by.link.target, origin: { kind: 'link', link: by.link }, where: null } as const;
      named.push(`${countText(found, scope, parameters, null)} AS ${name}`);
    } else {
      calls.push(relatedText(by.link, by.measure, scope, name, parameters));
      named.push(name);
    }
  });
  return { calls, named, names };
}

/**
 * `n1.foundedYear IS NULL, n1.foundedYear DESC, n1.id`: what is missing comes last both ways. From the end of the list
 * (`backward`) everything is turned round, and what is missing comes first.
 */
export function orderText(order: readonly OrderKey[], scope: Scope, backward: boolean): string {
  return order
    .flatMap((key, index) => {
      const text = keyText(key, index, scope);
      const directed = key.descending !== backward ? `${text} DESC` : text;
      return key.nullable ? [`${text} IS NULL${backward ? ' DESC' : ''}`, directed] : [directed];
    })
    .join(', ');
}

/**
 * What holds of the rows behind a cursor, or before it (keyset pagination: the cost does not grow with the page): the
 * first keys are equal, and the next one lies on that side.
 */
export function besideText(
  side: 'after' | 'before',
  order: readonly OrderKey[],
  values: readonly Given[],
  scope: Scope,
  parameters: Parameters,
): string {
  const names = values.map((value) => (value === null ? '' : parameters.add(value)));
  const alternatives = order.flatMap((key, index) => {
    const beside = side === 'after' ? laterText : earlierText;
    const strict = beside(key, keyText(key, index, scope), values[index] ?? null, names[index] ?? '');
    if (strict === null) return [];
    const equals = order.slice(0, index).map((each, at) => equalText(keyText(each, at, scope), values[at] ?? null, names[at] ?? ''));
    return [[...equals, strict].join(' AND ')];
  });
  return alternatives.length === 0 ? parameters.add(false) : `(${alternatives.map((each) => `(${each})`).join(' OR ')})`;
}

/**
 * Implied by what lies beside a cursor, and said by itself so that an index is entered there: with it page 400 costs
 * what page 1 costs.
 */
export function boundText(side: 'after' | 'before', key: OrderKey, value: Given, scope: Scope, parameters: Parameters): string {
  const sign = (side === 'after') === key.descending ? '<=' : '>=';
  return `${keyText(key, 0, scope)} ${sign} ${parameters.add(value)}`;
}

/** Nothing comes after what is missing. */
function laterText({ descending, nullable }: OrderKey, text: string, value: Given, name: string): string | null {
  if (value === null) return null;
  const later = `${text} ${descending ? '<' : '>'} ${name}`;
  return nullable ? `(${later} OR ${text} IS NULL)` : later;
}

/** Everything known comes before what is missing. */
function earlierText({ descending }: OrderKey, text: string, value: Given, name: string): string {
  return value === null ? `${text} IS NOT NULL` : `${text} ${descending ? '>' : '<'} ${name}`;
}

function equalText(text: string, value: Given, name: string): string {
  return value === null ? `${text} IS NULL` : `${text} = ${name}`;
}
