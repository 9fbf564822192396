import { type DocumentNode, type ExecutionResult, execute as executeWithGraphql, type GraphQLError, getOperationAST } from 'graphql';
import type { Graph } from '../../src/graph/port.js';
import { readPlannedField } from '../../src/query/decode/PlannedRow.js';
import { createEngine } from '../../src/query/engine.js';
import { execute } from '../../src/query/execute/execute.js';
import { LIMITS, pearlSchema } from '../running/pearl.js';

export type Executor = (document: DocumentNode, variables: Record<string, unknown>, operationName?: string) => Promise<ExecutionResult>;

/** The service's executor, and that of graphql-js, over engines of their own and the same graph. */
export function executors(graph: Graph): { readonly own: Executor; readonly graphqlJs: Executor } {
  const { schema, model } = pearlSchema();
  const engine = () => createEngine({ graph, model, limits: LIMITS, decoding: { baseUrl: 'http://pearl.test' } });
  const [context, contextValue] = [{ engine: engine() }, { engine: engine() }];
  return {
    own: async (document, variables, operationName) => {
      const operation = getOperationAST(document, operationName) ?? undefined;
      return execute({ schema, document, operation, operationName, variables, context });
    },
    graphqlJs: async (document, variableValues, operationName) =>
      executeWithGraphql({ schema, document, operationName, variableValues, contextValue, fieldResolver: readPlannedField }),
  };
}

/** An answer as it goes over the wire; root fields are answered at the same time, so their errors come in any order. */
export function wire({ data, errors = [] }: ExecutionResult): string {
  const told = errors.map(fullyTold).sort();
  return JSON.stringify({ ...(data === undefined ? {} : { data }), errors: told });
}

function fullyTold(error: GraphQLError): string {
  return JSON.stringify({ ...error.toJSON(), cause: error.originalError?.message });
}
