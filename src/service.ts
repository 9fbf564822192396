import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { nearest, PearlError, StartupError } from './errors.js';
import { openGraph } from './graph/open.js';
import type { Graph } from './graph/port.js';
import { type ImportReport, importDirectory } from './interchange/importDirectory.js';
import { filling, needsFilling, unfinishedImports, unfinishedText } from './interchange/wholeGraph.js';
import { graphSchema } from './model/graphSchema.js';
import type { Model } from './model/model.js';
import { counted } from './query/cost/counting.js';
import type { Place } from './query/decode/decodeObject.js';
import { createEngine, type Engine } from './query/engine.js';
import { buildPearlSchema, type PearlSchema } from './schema.js';

/** Where the seeds are: beside the compiled code and beside the sources alike. */
export const SEEDS = join(dirname(dirname(fileURLToPath(import.meta.url))), 'seed');

/** Everything below HTTP: what the server and the command line share. */
export interface Service extends PearlSchema {
  readonly graph: Graph;
  readonly engine: Engine;
  /** Sees to it that the database holds its constraints and indexes, and fills it where it is empty. */
  prepare(): Promise<void>;
}

/** Opens the database that the settings name, and builds the engine over it. */
export function openService(config: Config, log: Logger, decoding: Place): Service {
  const pearl = buildPearlSchema();
  const graph = openGraph({
    dataDirectory: config.PEARL_DATA_DIR,
    ...(config.NEO4J_URI === undefined ? {} : { uri: config.NEO4J_URI, username: config.NEO4J_USERNAME, password: config.NEO4J_PASSWORD }),
    ...(config.NEO4J_DATABASE === undefined ? {} : { database: config.NEO4J_DATABASE }),
  });
  const counts = counted(graph, pearl.model);
  const budget = { limit: config.PEARL_MAX_COST, statistics: counts.current };
  const engine = createEngine({ graph, model: pearl.model, decoding, limits: limitsOf(config), budget, keptPlans: config.PEARL_MAX_PLANS });
  return {
    ...pearl,
    graph,
    engine,
    async prepare() {
      await graph.ready(graphSchema(pearl.model));
      if (config.PEARL_SEED !== 'none' && (await needsFilling(graph))) {
        const report = await filling(graph, () => seed(graph, pearl.model, config.PEARL_SEED));
        log.info({ seed: config.PEARL_SEED, files: report.files }, 'the empty database has been filled');
        const problems = report.files.reduce((sum, { leftOut, odd }) => sum + leftOut + odd, 0);
        if (problems > 0) log.warn({ problems }, `lines of the seed are bad or odd: \`pearl seed ${config.PEARL_SEED}\` lists them`);
      }
      // In the background: until the graph is counted, prices rest on a guess.
      void counts.refresh();
    },
  };
}

/** Imports the folder of seed/ with this name. Throws a StartupError where there is none. */
export async function seed(graph: Graph, model: Model, name: string): Promise<ImportReport> {
  return importDirectory({ graph, model, ...seedNamed(name) });
}

/**
 * The folder of seed/ with this name, and its mapping.
 * @throws StartupError where there is none.
 */
export function seedNamed(name: string): { directory: string; mapping: string } {
  const names = readdirSync(SEEDS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  if (!names.includes(name)) throw new StartupError(`There is no seed "${name}".${nearest(name, names)} There are: ${names.join(', ')}.`);
  const directory = join(SEEDS, name);
  return { directory, mapping: join(directory, 'mapping.yaml') };
}

/** @throws StartupError where the graph holds entities, and nothing of this seed. */
export async function refuseOtherGraph(graph: Graph, model: Model, name: string): Promise<void> {
  const some = await graph.read({ text: 'MATCH (n:Entity) RETURN n.id AS id LIMIT 1', parameters: {} });
  if (some.length === 0) return;
  const { files } = await importDirectory({ graph, model, ...seedNamed(name), dryRun: true });
  if (files.some(({ updated, unchanged }) => updated + unchanged > 0)) return;
  throw new StartupError(
    `The graph in ${graph.location} holds other things than the seed "${name}". Give the seed a database of its own (PEARL_DATA_DIR or NEO4J_DATABASE), empty this one with --reset, or mix them with --force.`,
  );
}

/**
 * Tries `prepare` until the database answers; anything but an unavailable database, or another instance that fills the
 * same one at the same moment, ends it.
 */
export async function prepareWhenAvailable(service: Service, log: Logger, signal: AbortSignal): Promise<void> {
  for (let pause = 1000; !signal.aborted; pause = Math.min(pause * 2, 10_000)) {
    try {
      await service.prepare();
      for (const each of await unfinishedImports(service.graph)) log.warn(unfinishedText(each));
      return;
    } catch (error) {
      if (!(error instanceof PearlError && RETRIED.includes(error.code))) throw error;
      log.warn({ code: error.code, reason: error.originalError?.message, retryInMs: pause }, 'the database is not ready yet; trying again');
      await waited(pause, signal);
    }
  }
}

const RETRIED: readonly string[] = ['DATABASE_UNAVAILABLE', 'CONFLICT'];

function waited(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

function limitsOf(config: Config) {
  return {
    maxFirst: config.PEARL_MAX_FIRST,
    defaultFirst: 25,
    maxDepth: config.PEARL_MAX_DEPTH,
    maxLists: config.PEARL_MAX_LISTS,
    maxConditions: config.PEARL_MAX_CONDITIONS,
    maxNodes: config.PEARL_MAX_NODES,
    deadline: config.PEARL_DEADLINE_MS,
  };
}
