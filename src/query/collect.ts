import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { PearlError } from '../errors.js';

/** What planning reads of an operation. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** One response key of an object: the field it names and the nodes of the document that ask for it. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  /** Undefined for `__typename`. */
  readonly definition: GraphQLField<unknown, unknown> | undefined;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * The fields selected below `nodes` for one concrete type, in the order of the document, with @skip and @include,
 * fragments and merged selections resolved by graphql-js itself, and arguments coerced by it.
 * @throws GraphQLError with the location of an argument that does not fit.
 */
export function collect(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
  const { schema, fragments, variableValues } = operation;
  const collected = collectSubfields(schema, fragments, variableValues, type, nodes);
  return [...collected].map(([key, found]) => select(operation, type, key, found));
}

/** A response key of an object with its definition and its arguments. */
export function select({ variableValues }: Operation, type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Selected {
  const [first] = nodes as readonly [FieldNode];
  const name = first.name.value;
  const definition = type.getFields()[name];
  const args = definition === undefined ? {} : argumentsOf(definition, first, variableValues);
  return { key, name, nodes, definition, args };
}

/** graphql-js words the error and knows its place, but gives it no code: validation has usually caught it before. */
function argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, variableValues: Operation['variableValues']) {
  try {
    return getArgumentValues(definition, node, variableValues);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new PearlError('BAD_USER_INPUT', error.message, { nodes: error.nodes ?? node });
  }
}
