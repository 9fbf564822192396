import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Graph } from '../../src/graph/port.js';
import { createServer, type ServerOptions } from '../../src/http/server.js';
import type { Engine } from '../../src/query/engine.js';
import { pearlSchema } from './pearl.js';

const CONFIG: ServerOptions['config'] = {
  PEARL_MAX_TOKENS: 5000,
  PEARL_MAX_ALIASES: 200,
  PEARL_MAX_ROOT_FIELDS: 30,
  PEARL_MAX_FIRST: 1000,
  PEARL_MAX_LISTS: 40,
  PEARL_CORS_ORIGIN: undefined,
  PEARL_CACHE_MB: 8,
  PEARL_CACHE_SECONDS: 0,
};

/** The service behind HTTP over a graph that the test holds, not listening: requests are injected. */
export function serverOver(graph: Graph, engine: Engine, config: Partial<ServerOptions['config']> = {}): Promise<FastifyInstance> {
  const log = pino({ level: 'silent' });
  return createServer({ config: { ...CONFIG, ...config }, log, schema: pearlSchema().schema, engine, graph, isReady: async () => true });
}
