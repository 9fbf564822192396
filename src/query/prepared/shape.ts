import {
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import { Slot, type Variables } from '../plan/given.js';

/** What the variables of a request have in common with those of every other request that the same plan serves. */
export interface Shape {
  /** Which of them are there or null, what keys their objects have, how long their lists are; and all enums and booleans. */
  readonly key: string;
  /** The variables with a slot in the place of every other value. */
  readonly template: Variables;
}

/** Tells the shape of a request's variables from their values. */
export function shapeOf({ schema, operation, variableValues }: Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'variableValues'>): Shape {
  const template: Record<string, unknown> = {};
  let key = '';
  for (const { variable, type: node } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    if (type === undefined || !Object.hasOwn(variableValues, name)) {
      key += '-';
      continue;
    }
    const part = partOf(variableValues[name], type, [name]);
    template[name] = part.template;
    key += part.key;
  }
  return { key, template };
}

interface Part {
  readonly key: string;
  readonly template: unknown;
}

type Path = readonly (string | number)[];

function partOf(value: unknown, given: GraphQLInputType, path: Path): Part {
  if (value === null || value === undefined) return { key: '0', template: value };
  const type = isNonNullType(given) ? given.ofType : given;
  if (isListType(type)) return listPart(value as readonly unknown[], type.ofType as GraphQLInputType, path);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value).map(([name, each]) => [name, partOf(each, fields[name]?.type ?? type, [...path, name])] as const);
    return {
      key: `{${parts.map(([name, { key }]) => `${name}${key}`).join()}}`,
      template: Object.fromEntries(parts.map(([name, { template }]) => [name, template])),
    };
  }
  if (isWord(type)) return { key: JSON.stringify(value), template: value };
  return { key: '$', template: new Slot((variables) => at(variables, path), null) };
}

function listPart(values: readonly unknown[], type: GraphQLInputType, path: Path): Part {
  const named = getNamedType(type);
  if (isInputObjectType(named) || isWord(named) || values.some((value) => value === null || Array.isArray(value))) {
    const parts = values.map((value, index) => partOf(value, type, [...path, index]));
    return { key: `[${parts.map(({ key }) => key).join()}]`, template: parts.map(({ template }) => template) };
  }
  return { key: `$${values.length}`, template: new Slot((variables) => at(variables, path), values.length) };
}

/** Enums and booleans decide what a statement looks like: order, direction, `isNull`, `@include`. */
function isWord(type: GraphQLInputType): boolean {
  return isEnumType(type) || ('name' in type && type.name === 'Boolean');
}

function at(variables: Variables, path: Path): never {
  let value: unknown = variables;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return value as never;
}
