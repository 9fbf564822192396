import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeWithGraphql,
  type FieldNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { getVariableValues } from 'graphql/execution/values.js';
import { PearlError } from '../../errors.js';
import { readPlannedField } from '../decode/PlannedRow.js';
import type { EngineContext } from '../engine.js';
import type { PlannedField } from '../prepared/plannedField.js';
import { introspect } from './introspection.js';
import { readOperation } from './operation.js';

/** A validated operation and its variables as the client sent them. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Undefined where the document has none of the name that was asked for. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: EngineContext;
}

/** As many errors of variables are told, as graphql-js does. */
const MOST_ERRORS = { maxErrors: 50 };

/**
 * Executes an operation as the specification says (section 6). Where the engine answers all of its root fields, what the
 * database says is decoded straight into the response; everything else is left to graphql-js, over the same engine.
 */
export async function execute(given: Execution): Promise<ExecutionResult> {
  const { schema, document, operation, variables, context } = given;
  if (operation !== undefined && schema.getRootType(operation.operation) == null) return { errors: [notOffered(operation)] };
  const read = operation === undefined ? undefined : readOperation(schema, document, operation);
  if (operation === undefined || read?.planned !== true) {
    const { operationName } = given;
    const asked = { schema, document, operationName, variableValues: variables, contextValue: context, fieldResolver: readPlannedField };
    return operation !== undefined && read?.introspective === true ? introspect(operation, asked) : executeWithGraphql(asked);
  }
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, MOST_ERRORS);
  if (coerced === undefined) return { errors: errors ?? [] };
  const query = schema.getQueryType() as GraphQLObjectType;
  const { fragments } = read;
  const roots = [...collectFields(schema, fragments, coerced, query, operation.selectionSet)];
  const answers = await Promise.all(
    roots.map(([key, fieldNodes]) => {
      const [{ name }] = fieldNodes as unknown as readonly [FieldNode];
      const path = { prev: undefined, key, typename: query.name };
      return answerRoot(
        { schema, fragments, operation, variableValues: coerced, fieldName: name.value, fieldNodes, parentType: query, path },
        context,
      );
    }),
  );
  return resultOf(query, roots, answers);
}

function notOffered(operation: OperationDefinitionNode): GraphQLError {
  return new PearlError('BAD_USER_INPUT', `This service has no ${operation.operation}: it answers queries.`, { nodes: operation });
}

interface RootAnswer {
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
}

async function answerRoot(field: PlannedField, { engine, inquiry }: EngineContext): Promise<RootAnswer> {
  if (field.fieldName === '__typename') return { value: field.parentType.name, errors: [] };
  try {
    return await engine.complete(field, inquiry);
  } catch (error) {
    return { value: null, errors: [locatedError(error, field.fieldNodes, [field.path.key])] };
  }
}

/** The data under their response keys, and the errors of all fields; a root field that may not be null takes everything with it. */
function resultOf(
  query: GraphQLObjectType,
  roots: readonly (readonly [key: string, nodes: readonly FieldNode[]])[],
  answers: readonly RootAnswer[],
): ExecutionResult {
  const errors = answers.flatMap((answer) => answer.errors);
  const data: Record<string, unknown> = Object.create(null);
  let complete = true;
  roots.forEach(([key, [node]], index) => {
    const value = answers[index]?.value ?? null;
    data[key] = value;
    if (value === null && isNonNullType(query.getFields()[node?.name.value ?? '']?.type)) complete = false;
  });
  return { ...(errors.length > 0 ? { errors } : {}), data: complete ? data : null };
}
