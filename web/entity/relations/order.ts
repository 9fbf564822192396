import type { Relation } from './relations.js';

/** Columns that a table can be ordered by. */
export type OrderKey = 'name' | 'since' | 'until' | 'amount' | 'confidence';

export interface Order {
  readonly key: OrderKey;
  readonly direction: 'ASC' | 'DESC';
}

/** What a table of this relation can be ordered by; the first is how it stands at first. */
export function orderKeys({ kind, isFunding }: Relation): readonly OrderKey[] {
  if (kind === 'facts') return ['since', 'until', 'confidence'];
  if (kind !== 'related') return ['name'];
  return isFunding ? ['amount', 'name', 'since', 'until', 'confidence'] : ['name', 'since', 'until', 'confidence'];
}

/** Names begin with A; of amounts, dates and certainty most people want the greatest first. */
export function firstOrder(key: OrderKey): Order {
  return { key, direction: key === 'name' ? 'ASC' : 'DESC' };
}

/** The order after a click on the head of a column. */
export function nextOrder(current: Order, key: OrderKey): Order {
  return current.key === key ? { key, direction: current.direction === 'ASC' ? 'DESC' : 'ASC' } : firstOrder(key);
}

/** The order as an argument of the list. */
export function orderArgument({ key, direction }: Order, { kind }: Relation): string {
  if (kind === 'facts') return `[{ ${key}: ${direction} }]`;
  return key === 'name' ? `[{ name: ${direction} }]` : `[{ relationship: { ${key}: ${direction} } }, { name: ASC }]`;
}
