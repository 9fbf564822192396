import type { Value } from '../../../src/graph/port.js';

/** A list of lists as objects with these keys; a function in place of a key makes what stands there. */
export function list(rows: Value | undefined, ...keys: readonly string[]): { [key: string]: Value }[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row) => {
    const object: { [key: string]: Value } = {};
    for (let index = 0; index < keys.length; index++) object[keys[index] ?? ''] = row[index];
    return object;
  });
}

/** The same, where the last value of each row is a list of its own, made by `below`. */
export function levels(rows: Value | undefined, keys: readonly string[], name: string, below: (rows: Value) => readonly Value[]) {
  return list(rows, ...keys, name).map((object) => ({ ...object, [name]: { nodes: below(object[name] ?? null) } }));
}

/** What stands at a path of keys in an answer; null where nothing does. */
export function at(value: Value | undefined, ...path: readonly string[]): Value {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  return typeof value === 'object' && value !== null ? at((value as { readonly [key: string]: Value })[key], ...rest) : null;
}
