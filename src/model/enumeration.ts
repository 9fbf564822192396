import { registerEnumType } from 'type-graphql';

/**
 * An enum of the schema: each value with the sentence that describes it, stored under its own name. Gives the object
 * that stands for it where a type is asked for.
 */
export function enumeration<const V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, string>>,
): Readonly<Record<V, V>> {
  const names = Object.keys(values) as V[];
  const made = Object.fromEntries(names.map((value) => [value, value])) as Record<V, V>;
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }])) as Record<
    V,
    { description: string }
  >;
  registerEnumType(made, { name, description, valuesConfig });
  return made;
}
