import type { ListPlan, OrderKey } from '../plan/plan.js';
import type { Part } from '../shapes/indexWalk.js';
import { matchText } from './match.js';
import { besideText, orderText } from './order.js';
import { boundTexts, limitText } from './page.js';
import { type Parameters, propertyOf, type Scope } from './scope.js';

/**
 * The rows of a page whose first key may be missing: those where it is known, read along the index; and only where these
 * do not fill the page, those where it is missing. From the end of a list it is the other way round.
 */
export function walkText(list: ListPlan, parts: readonly Part[], scope: Scope, parameters: Parameters): string {
  const { node = '' } = scope;
  const limit = limitText(list, parameters);
  const [first = 'known', second] = parts;
  if (second === undefined) return partText(list, first, limit, scope, parameters);
  const [one, other] = [`${node}first`, `${node}then`];
  const begun = `CALL () { ${partText(list, first, limit, scope, parameters)} RETURN collect(${node}) AS ${one} }`;
  // Not a WHERE, which Neo4j would ask of every node that it reads: where nothing is unwound, nothing is read.
  const short = `UNWIND CASE WHEN size(${one}) < ${limit} THEN [true] ELSE [] END AS short`;
  const ended = `CALL (${one}) { ${short} ${partText(list, second, limit, scope, parameters)} RETURN collect(${node}) AS ${other} }`;
  return `${begun} ${ended} UNWIND (${one} + ${other})[0..${limit}] AS ${node} WITH ${node}`;
}

function partText(list: ListPlan, part: Part, limit: string, scope: Scope, parameters: Parameters): string {
  const [key, ...others] = list.order as [OrderKey, ...OrderKey[]];
  const value = key.by.kind === 'property' ? propertyOf(scope, 'node', key.by.name) : '';
  const known: readonly OrderKey[] = [{ ...key, nullable: false }, ...others];
  const order = part === 'known' ? known : others;
  const more = part === 'known' ? [`${value} IS NOT NULL`, ...boundTexts(list, key, scope, parameters)] : [`${value} IS NULL`];
  const beside = besideInPart(list, part, order, scope, parameters);
  const match = matchText(list, null, scope, [...more, ...beside], parameters);
  return `${match} WITH ${scope.node} ORDER BY ${orderText(order, scope, list.page.backward)} LIMIT ${limit}`;
}

/** A cursor in the other part says nothing of this one. */
function besideInPart({ page }: ListPlan, part: Part, order: readonly OrderKey[], scope: Scope, parameters: Parameters): string[] {
  return (['after', 'before'] as const).flatMap((side) => {
    const values = page[side];
    if (values === null || (values[0] === null) !== (part === 'missing')) return [];
    return [besideText(side, order, part === 'missing' ? values.slice(1) : values, scope, parameters)];
  });
}
