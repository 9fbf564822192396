import { isDeepStrictEqual } from 'node:util';
import type { Value } from '../../../src/graph/port.js';

/** The peer's answer in the shape of ours: lists have `nodes`, edges with nothing but a node are that node. */
export function inOurShape(value: Value, ours: Value): Value {
  if (Array.isArray(value)) {
    if (Array.isArray(ours)) return value.map((item, index) => inOurShape(item, ours[index] ?? null));
    if (isObject(ours) && 'nodes' in ours) return { nodes: inOurShape(value, ours.nodes ?? null) };
    // One thing by its id is an object here and a list there.
    return value.length > 1 ? value : (value[0] ?? null);
  }
  if (!isObject(value)) return value;
  const like = isObject(ours) ? ours : {};
  const entries = Object.entries(value).map(([key, item]): [string, Value] => {
    if (key === 'edges' && !('edges' in like) && Array.isArray(item))
      return ['nodes', item.map((edge) => (isObject(edge) ? (edge.node ?? null) : edge))];
    return [key, inOurShape(item, like[key] ?? null)];
  });
  return Object.fromEntries(entries);
}

/**
 * Refuses answers that are not the same.
 * @throws Error that shows the first place where they differ.
 */
export function refuseDifference(title: string, expected: Value, actual: Value): void {
  const place = differenceIn(expected, actual, 'data');
  if (place === undefined) return;
  throw new Error(`${title}: the answers differ at ${place.path}:\n  ours: ${shown(place.expected)}\n  here: ${shown(place.actual)}`);
}

interface Difference {
  readonly path: string;
  readonly expected: Value | undefined;
  readonly actual: Value | undefined;
}

function differenceIn(expected: Value | undefined, actual: Value | undefined, path: string): Difference | undefined {
  if (isDeepStrictEqual(expected, actual)) return undefined;
  const [one, other] = [partsOf(expected), partsOf(actual)];
  if (one === undefined || other === undefined || Array.isArray(expected) !== Array.isArray(actual)) return { path, expected, actual };
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const found = differenceIn(one.get(key), other.get(key), `${path}.${key}`);
    if (found) return found;
  }
  return { path, expected, actual };
}

function partsOf(value: Value | undefined): Map<string, Value> | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

function isObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: Value | undefined): string {
  return String(JSON.stringify(value)).slice(0, 300);
}
