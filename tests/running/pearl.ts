import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import type { Graph } from '../../src/graph/port.js';
import { type Running, start } from '../../src/main.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { createEngine, type Engine } from '../../src/query/engine.js';
import { execute } from '../../src/query/execute/execute.js';
import type { Limits } from '../../src/query/plan/limits.js';
import { buildPearlSchema, type PearlSchema } from '../../src/schema.js';
import { seed } from '../../src/service.js';

export const LIMITS: Limits = {
  maxFirst: 1000,
  defaultFirst: 25,
  maxDepth: 10,
  maxLists: 40,
  maxConditions: 200,
  maxNodes: 5_000_000,
  deadline: 20_000,
};

/** type-graphql keeps one schema a process, so test files share theirs. */
let pearl: PearlSchema | undefined;

export function pearlSchema(): PearlSchema {
  pearl ??= buildPearlSchema();
  return pearl;
}

export interface Seeded {
  readonly engine: Engine;
  execute(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

/** Fills an empty graph with a seed, and asks it in process. `watch` may wrap the graph, to count statements. */
export async function seeded(graph: Graph, watch: (graph: Graph) => Graph = (each) => each, name = 'hong-kong-ai'): Promise<Seeded> {
  const { model } = pearlSchema();
  await graph.ready(graphSchema(model));
  await seed(graph, model, name);
  return asking(watch(graph));
}

/** Asks a graph in process, whatever it holds. */
export function asking(graph: Graph): Seeded {
  const { schema, model } = pearlSchema();
  const engine = createEngine({ graph, model, limits: LIMITS, decoding: { baseUrl: 'http://pearl.test' } });
  const documents = new Map<string, Read>();
  return {
    engine,
    execute: async (source, variables = {}) => {
      const read = documents.get(source) ?? reading(schema, source);
      documents.set(source, read);
      if ('errors' in read) return JSON.parse(JSON.stringify(read));
      const { document } = read;
      const operation = getOperationAST(document) ?? undefined;
      const answer = await execute({ schema, document, operation, variables, context: { engine } });
      // By way of JSON, as a client gets it: data without prototypes.
      return JSON.parse(JSON.stringify(answer));
    },
  };
}

/** A document is read once, as Apollo Server does: its plans serve whoever asks it again. */
type Read = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

function reading(schema: GraphQLSchema, source: string): Read {
  try {
    const document = parse(source);
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
}

/** The whole service on a free port, on an embedded database of its own unless `environment` names another. */
export async function startPearl(environment: Record<string, string> = {}): Promise<Running> {
  const directory = await mkdtemp(join(tmpdir(), 'pearl-'));
  const running = await start({ PORT: '0', PEARL_DATA_DIR: directory, LOG_LEVEL: 'silent', PEARL_WARM_UP: 'false', ...environment });
  return {
    url: running.url,
    async stop() {
      await running.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
