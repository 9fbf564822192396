import type { Attribute, GraphNode } from './answerGraph.js';

/** An attribute that several nodes or edges have, with the type that holds all its values. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'double' | 'integer' | 'boolean';
}

/** Every attribute of these, in the order in which they first come. */
export function columnsOf(items: readonly GraphNode[]): Column[] {
  const types = new Map<string, Column['type']>();
  for (const { attributes } of items)
    for (const [name, value] of Object.entries(attributes)) types.set(name, common(types.get(name), typeOf(value)));
  return [...types].map(([name, type]) => ({ name, type }));
}

function typeOf(value: Attribute): Column['type'] {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'integer' : 'double';
}

/** What holds the values of both: everything can be written as text. */
function common(one: Column['type'] | undefined, other: Column['type']): Column['type'] {
  if (one === undefined || one === other) return other;
  return [one, other].every((type) => type === 'integer' || type === 'double') ? 'double' : 'string';
}

/** What XML cannot write at all, escaped or not: control characters, halves of pairs, and two that are no characters. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A value as it stands in XML. */
export function xmlText(value: Attribute): string {
  return String(value).replace(UNSPEAKABLE, '\uFFFD');
}
