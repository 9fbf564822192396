import { badInput } from './faults.ts';
import type { Scalar } from './records.ts';
import type { Link } from './relations.ts';
import type { LinksOf } from './wheres.ts';

/** Below zero where the first stands before the second. */
type Compare = (one: Link, other: Link) => number;

type Input = Readonly<Record<string, unknown>>;

/** The order of a list: its keys, then the ids of nodes, then those of facts. */
export function orderOf(orderBy: unknown, linksOf: LinksOf): Compare {
  const items = (orderBy ?? []) as readonly Input[];
  const names = items.map((item) => JSON.stringify(item).replace(/:"(ASC|DESC)"/, ''));
  if (new Set(names).size < names.length) throw badInput('An order has the same key twice.');
  const keys = items.map((item) => keyOf(item, linksOf));
  const ties = [compareBy(({ node }) => node?.id ?? null, false), compareBy(({ fact }) => fact?.id ?? null, false)];
  return (one, other) => {
    for (const compare of [...keys, ...ties]) {
      const difference = compare(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function keyOf(item: Input, linksOf: LinksOf): Compare {
  const [name, direction] = only(item);
  if (name === 'relationship') {
    const [property, inner] = only(direction as Input);
    return compareBy(({ fact }) => fact?.values[property] ?? null, descends(inner));
  }
  if (typeof direction === 'object' && direction !== null) {
    const [, inner] = only(direction as Input);
    return compareBy(({ node }) => (node === null ? null : linksOf(node, name).length), descends(inner));
  }
  return compareBy(({ node, fact }) => (node ?? fact)?.values[name] ?? null, descends(direction));
}

function only(item: Input): readonly [string, unknown] {
  const [entry] = Object.entries(item);
  if (entry === undefined) throw badInput('An order is empty.');
  return entry;
}

function descends(direction: unknown): boolean {
  if (direction !== 'ASC' && direction !== 'DESC') throw badInput('An order has no direction.');
  return direction === 'DESC';
}

/** What is not known comes last both ways. */
function compareBy(value: (link: Link) => Scalar, descending: boolean): Compare {
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
