import type { ListPlan, OrderKey } from '../plan/plan.js';
import { indexedKey } from '../shapes/indexWalk.js';
import { matchText, relatedSeek } from './match.js';
import { besideText, boundText, computedKeys, orderText } from './order.js';
import { whereClause } from './pattern.js';
import { type Parameters, propertyOf, type Scope } from './scope.js';

/** The rows of a page: found, filtered, put in order and cut. What an order computes stays in sight under its name. */
export function pageText(list: ListPlan, parent: Scope | null, scope: Scope, parameters: Parameters, guard: string | null): string {
  const { order, page } = list;
  const variables = [scope.node, scope.relationship].filter((each) => each !== undefined);
  const { calls, named, names } = computedKeys(order, scope, parameters);
  const beside = besideTexts(list, order, scope, parameters);
  const computed = names.length > 0;
  const match = matchText(list, parent, scope, [guard, ...alongIndex(list, scope, parameters), ...(computed ? [] : beside)], parameters);
  const late = computed
    ? `${calls.map((call) => ` ${call}`).join('')} WITH ${[...variables, ...named].join(', ')}${whereClause(beside)}`
    : '';
  const shown = [...variables, ...names].join(', ');
  return `${match}${late} WITH ${shown} ORDER BY ${orderText(order, scope, page.backward)} LIMIT ${limitText(list, parameters)}`;
}

/** What holds of the rows between the cursors of a page. */
export function besideTexts({ page }: ListPlan, order: readonly OrderKey[], scope: Scope, parameters: Parameters): string[] {
  return (['after', 'before'] as const).flatMap((side) => {
    const values = page[side];
    return values === null ? [] : [besideText(side, order, values, scope, parameters)];
  });
}

/** Neo4j reads along an index only where it is told that there is a value, and enters it only at a bound that stands by itself. */
function alongIndex(list: ListPlan, scope: Scope, parameters: Parameters): string[] {
  const key = indexedKey(list);
  if (key === null || key.nullable || key.by.kind !== 'property' || relatedSeek(list) !== null) return [];
  return [`${propertyOf(scope, 'node', key.by.name)} IS NOT NULL`, ...boundTexts(list, key, scope, parameters)];
}

/** The bounds that cursors set to the first key of an order, where a further key decides between equals. */
export function boundTexts({ page, order }: ListPlan, key: OrderKey, scope: Scope, parameters: Parameters): string[] {
  if (order.length === 1) return [];
  return (['after', 'before'] as const).flatMap((side) => {
    const value = page[side]?.[0] ?? null;
    return value === null ? [] : [boundText(side, key, value, scope, parameters)];
  });
}

/** One row more than the page has, where somebody asks whether there is more. */
export function limitText({ page }: ListPlan, parameters: Parameters): string {
  return parameters.add(page.size + (page.peek ? 1 : 0));
}
