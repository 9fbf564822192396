import { registerEnumType } from 'type-graphql';
import { StartupError } from '../errors.js';

const names = new WeakMap<object, string>();

/** What the schema calls an enum; its filter is called after it. */
export function enumName(of: unknown): string {
  const name = names.get(of as object);
  if (name === undefined) throw new StartupError('A property has a type that is neither a known scalar nor an enum made by `enumeration`.');
  return name;
}

/** Registers an object whose keys are the values of an enum. */
export function registerEnumeration(of: object, name: string, description: string, values: Readonly<Record<string, string>>): void {
  names.set(of, name);
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([value, sentence]) => [value, { description: sentence }]));
  registerEnumType(of, { name, description, valuesConfig });
}

/**
 * An enum of the schema: each value with the sentence that describes it, stored under its own name. Gives the object
 * that stands for it where a type is asked for.
 */
export function enumeration<const V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, string>>,
): Readonly<Record<V, V>> {
  const made = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as Record<V, V>;
  registerEnumeration(made, name, description, values);
  return made;
}
