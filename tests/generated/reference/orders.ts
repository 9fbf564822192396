import { badInput } from './faults.ts';
import { relatedOrder } from './measureOrders.ts';
import type { Scalar } from './records.ts';
import type { Link } from './relations.ts';
import type { LinksOf } from './wheres.ts';

/** Below zero where the first stands before the second. */
export type Compare<T> = (one: T, other: T) => number;

type Input = Readonly<Record<string, unknown>>;

/** The order of a list: its keys, then the ids of nodes, then those of facts. */
export function orderOf(orderBy: unknown, linksOf: LinksOf): Compare<Link> {
  const items = (orderBy ?? []) as readonly Input[];
  refuseSameKey(items);
  const keys = items.map((item) => keyOf(item, linksOf));
  const ties = [compareBy<Link>(({ node }) => node?.id ?? null, false), compareBy<Link>(({ fact }) => fact?.id ?? null, false)];
  return inTurn([...keys, ...ties]);
}

/** Whatever its direction, a key may stand in an order only once. */
export function refuseSameKey(items: readonly unknown[]): void {
  const names = items.map((item) => JSON.stringify(item, (_, value) => value ?? undefined).replace(/:"(ASC|DESC)"/, ''));
  if (new Set(names).size < names.length) throw badInput('An order has the same key twice.');
}

/** By the first; what is equal there by the second, and so on. */
export function inTurn<T>(compares: readonly Compare<T>[]): Compare<T> {
  return (one, other) => {
    for (const compare of compares) {
      const difference = compare(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function keyOf(item: Input, linksOf: LinksOf): Compare<Link> {
  const [name, direction] = only(item);
  if (name === 'relationship') {
    const [property, inner] = only(direction as Input);
    return compareBy(({ fact }) => fact?.values[property] ?? null, descends(inner));
  }
  if (typeof direction === 'object' && direction !== null) {
    const { descending, of } = relatedOrder(direction as Input);
    return compareBy(({ node }) => (node === null ? null : of(linksOf(node, name))), descending);
  }
  return compareBy(({ node, fact }) => (node ?? fact)?.values[name] ?? null, descends(direction));
}

export function only(item: Input): readonly [string, unknown] {
  const [entry] = Object.entries(item);
  if (entry === undefined) throw badInput('An order is empty.');
  return entry;
}

export function descends(direction: unknown): boolean {
  if (direction !== 'ASC' && direction !== 'DESC') throw badInput('An order has no direction.');
  return direction === 'DESC';
}

/** What is not known comes last both ways. */
export function compareBy<T>(value: (each: T) => Scalar, descending: boolean): Compare<T> {
  return (one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return compare(a, b) * (descending ? -1 : 1);
  };
}

function compare(a: Scalar, b: Scalar): number {
  return typeof a === 'string' && typeof b === 'string' ? compareTexts(a, b) : Number(a) - Number(b);
}

/** By code points, as databases do: JavaScript's own comparison takes emoji apart. */
function compareTexts(a: string, b: string): number {
  const [one, other] = [[...a], [...b]];
  for (const [index, character] of one.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (other[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
