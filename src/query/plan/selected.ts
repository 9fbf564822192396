import { type GraphQLObjectType, getNamedType } from 'graphql';
import { collect, type Selected } from '../collect.js';
import type { Planning } from './planning.js';

/** What is selected below a field of an object type. */
export function fieldsBelow({ operation }: Planning, { definition, nodes }: Selected): Selected[] {
  return definition === undefined ? [] : collect(operation, getNamedType(definition.type) as GraphQLObjectType, nodes);
}

/** The name of a field's type, without what makes it a list or non-null. */
export function namedType({ definition }: Selected): string {
  return definition === undefined ? '' : getNamedType(definition.type).name;
}
