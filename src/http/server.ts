import type { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Graph } from '../graph/port.js';
import type { Engine } from '../query/engine.js';
import { readSavedQueries } from '../saved/readSavedQueries.js';
import { createApollo, type RequestContext } from './apollo.js';
import { asking } from './ask.js';
import { compression } from './compression.js';
import { maxAliases, maxRootFields } from './documentRules.js';
import { graphExports } from './exports/exports.js';
import { healthRoutes } from './health.js';
import { keptAnswers } from './keptAnswers/keptAnswers.js';
import { metrics } from './metrics.js';
import { nodePage } from './nodePage.js';
import { pages } from './pages.js';
import { requestErrors, requestId, requestLog } from './requests.js';
import { savedQueries } from './savedQueries/savedQueries.js';
import { securityHeaders } from './securityHeaders.js';
import { tableFiles } from './tables/tableFiles.js';

export interface ServerOptions {
  readonly config: Pick<
    Config,
    | 'PEARL_MAX_TOKENS'
    | 'PEARL_MAX_ALIASES'
    | 'PEARL_MAX_ROOT_FIELDS'
    | 'PEARL_MAX_FIRST'
    | 'PEARL_MAX_LISTS'
    | 'PEARL_CORS_ORIGIN'
    | 'PEARL_CACHE_MB'
    | 'PEARL_CACHE_SECONDS'
  >;
  readonly log: Logger;
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly graph: Pick<Graph, 'version'>;
  /** Whether the database answers and holds its data. */
  readonly isReady: () => Promise<boolean>;
}

/** Puts the service behind HTTP; it listens when the caller says so. */
export async function createServer({ config, log, schema, engine, graph, isReady }: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    trustProxy: true,
  });
  const apollo: ApolloServer<RequestContext> = createApollo({
    schema,
    maxTokens: config.PEARL_MAX_TOKENS,
    validationRules: [maxAliases(config.PEARL_MAX_ALIASES), maxRootFields(config.PEARL_MAX_ROOT_FIELDS)],
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();

  await app.register(securityHeaders);
  if (config.PEARL_CORS_ORIGIN !== undefined)
    await app.register(cors, { origin: allowedOrigins(config.PEARL_CORS_ORIGIN), exposedHeaders: ['etag', 'x-request-id'] });
  await app.register(requestLog);
  const answers = keptAnswers({ graph, maxBytes: config.PEARL_CACHE_MB * 2 ** 20, seconds: config.PEARL_CACHE_SECONDS });
  await app.register(metrics, { engine, answers });
  await app.register(compression);
  await app.register(requestErrors);
  await app.register(healthRoutes, { isReady });
  const ask = asking(apollo, engine);
  await app.register(async (routes) => {
    if (config.PEARL_CACHE_MB > 0) await routes.register(answers.hooks);
    await routes.register(graphExports);
    const tables = {
      schema,
      ask,
      // Where nothing is kept, something else may write into the database, and no word tells what state it is in.
      version: async () => (config.PEARL_CACHE_MB > 0 && config.PEARL_CACHE_SECONDS === 0 ? graph.version().catch(() => null) : null),
      pageSize: config.PEARL_MAX_FIRST,
      maxTokens: config.PEARL_MAX_TOKENS,
    };
    await routes.register(tableFiles, tables);
    await routes.register(savedQueries, { ...tables, saved: readSavedQueries() });
    const context = async ({ log: own, pending }: FastifyRequest): Promise<RequestContext> => ({
      engine,
      log: own as Logger,
      ...(pending ? { keep: pending.keep } : {}),
    });
    await routes.register(fastifyApollo(apollo), { context });
  });
  await app.register(nodePage, { ask, schema, limits: { maxFirst: config.PEARL_MAX_FIRST, maxLists: config.PEARL_MAX_LISTS } });
  await app.register(pages);
  return app as unknown as FastifyInstance;
}

function allowedOrigins(setting: string): '*' | string[] {
  return setting === '*' ? '*' : setting.split(',').map((origin) => origin.trim());
}
