import type { ListPlan, OrderKey, Page } from '../plan/plan.js';

/**
 * The first key of an order that an index keeps, of all nodes of a type: the database can walk along the index and stop
 * with the page. Null where there is none.
 */
export function indexedKey({ over, origin, order }: Pick<ListPlan, 'over' | 'origin' | 'order'>): OrderKey | null {
  const [first] = order;
  if (first?.by.kind !== 'property' || origin.kind !== 'all' || over.kind === 'relationship') return null;
  const { name } = first.by;
  return over.properties.some((each) => each.name === name && each.indexed) ? first : null;
}

/** The two parts of a list whose first key may be missing: an index holds only what is known. */
export type Part = 'known' | 'missing';

/**
 * The parts that a page can have rows of, in the order in which they are read; null where the list cannot be walked part
 * by part. What is missing comes last, and so first from the end; behind a cursor in one part, the other may be over.
 */
export function partsOf(list: Pick<ListPlan, 'over' | 'origin' | 'order' | 'page'>): readonly Part[] | null {
  if (indexedKey(list)?.nullable !== true || list.order.some(({ by }) => by.kind === 'related')) return null;
  const parts = (['known', 'missing'] as const).filter((part) => isWithin(part, list.page));
  return list.page.backward ? [...parts].reverse() : parts;
}

function isWithin(part: Part, { after, before }: Page): boolean {
  return part === 'known' ? after?.[0] !== null : before === null || before[0] === null;
}
