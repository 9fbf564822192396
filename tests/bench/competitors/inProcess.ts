import { type DocumentNode, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import type { Graph, Statement, Value } from '../../../src/graph/port.js';
import type { Model } from '../../../src/model/model.js';
import { createEngine } from '../../../src/query/engine.js';
import { execute } from '../../../src/query/execute/execute.js';
import type { Variables } from '../classes/QueryClass.js';

/** Pearl's engine without HTTP, parsing and validation: it plans, reads, decodes and executes. */
export interface Engine {
  /** The data of the answer. */
  run(query: string, variables: Variables): Promise<Value>;
  /** The statements since the last call. */
  takeStatements(): readonly Statement[];
}

const LIMITS = Object.freeze({
  maxFirst: 1_000,
  defaultFirst: 25,
  maxDepth: 10,
  maxLists: 40,
  maxConditions: 200,
  maxNodes: 100_000_000,
  deadline: 60_000,
});

export function engineOver(graph: Graph, { schema, model }: { readonly schema: GraphQLSchema; readonly model: Model }): Engine {
  let statements: Statement[] = [];
  const watched: Graph = {
    ...graph,
    read: (statement, options) => {
      statements.push(statement);
      return graph.read(statement, options);
    },
  };
  const context = { engine: createEngine({ graph: watched, model, limits: LIMITS, decoding: { baseUrl: 'http://pearl.test' } }) };
  const documents = new Map<string, DocumentNode>();
  return {
    run: async (query, variables) => {
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const operation = getOperationAST(document) ?? undefined;
      const { data, errors } = await execute({ schema, document, operation, variables, context });
      if (errors) throw errors[0];
      return data as Value;
    },
    takeStatements: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
  };
}
