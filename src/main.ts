import type { AddressInfo } from 'node:net';
import { readConfig } from './config.js';
import { StartupError } from './errors.js';
import { createServer } from './http/server.js';
import { createLog } from './log.js';
import { openService, prepareWhenAvailable } from './service.js';
import { knownOperations, warmUp } from './warming.js';

/** Milliseconds that requests under way have when the service stops. */
const GRACE = 5000;

export interface Running {
  readonly url: string;
  /** Stops taking requests, lets those under way finish, and closes the database. */
  stop(): Promise<void>;
}

/**
 * Starts the service: config → log → graph → schema → http. The embedded database is there before the first request; a
 * Neo4j may come later, and until then every answer says so.
 * @throws StartupError with a sentence for whoever started it.
 */
export async function start(environment: Readonly<Record<string, string | undefined>>): Promise<Running> {
  const config = readConfig(environment);
  const log = createLog(config);
  const host = config.HOST === '0.0.0.0' || config.HOST === '::' ? 'localhost' : config.HOST;
  const urlAt = (port: number) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  // Which port it is, where the system chooses one, is known only when the server listens.
  const decoding = { baseUrl: config.PEARL_BASE_URL ?? urlAt(config.PORT) };
  const service = openService(config, log, decoding);
  log.info({ engine: service.graph.engine, location: service.graph.location }, 'the database');

  const stopping = new AbortController();
  let prepared = false;
  const preparing = prepareWhenAvailable(service, log, stopping.signal).then(() => {
    prepared = !stopping.signal.aborted;
  });
  if (service.graph.engine === 'embedded') await preparing;
  else preparing.catch((error) => log.fatal({ err: error }, 'the database could not be prepared'));

  const isReady = async () =>
    prepared &&
    service.graph.read({ text: 'RETURN 1 AS one', parameters: {} }, { deadline: 2000 }).then(
      () => true,
      () => false,
    );
  const app = await createServer({ config, log, schema: service.schema, engine: service.engine, graph: service.graph, isReady });
  try {
    await app.listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    await service.graph.close();
    throw listenProblem(error, config.HOST, config.PORT);
  }
  const url = urlAt((app.server.address() as AddressInfo).port);
  decoding.baseUrl = config.PEARL_BASE_URL ?? url;
  const known = config.PEARL_WARM_UP
    ? knownOperations(service.schema, { maxFirst: config.PEARL_MAX_FIRST, maxLists: config.PEARL_MAX_LISTS })
    : [];
  const warming = preparing.then(() => warmUp(service, known, log, stopping.signal)).catch(() => undefined);
  return {
    url,
    async stop() {
      stopping.abort();
      // Who has not finished sending a request by then is not waited for.
      const impatient = setTimeout(() => app.server.closeAllConnections(), GRACE);
      await app.close();
      clearTimeout(impatient);
      await Promise.all([preparing.catch(() => undefined), warming]);
      await service.graph.close();
    },
  };
}

function listenProblem(error: unknown, host: string, port: number): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new StartupError(`Port ${port} is taken by another process: set PORT to another one.`);
  if (code === 'EACCES') return new StartupError(`Port ${port} may not be used by this user: set PORT to one above 1023.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new StartupError(`HOST=${host} is no address of this machine.`);
  return error as Error;
}
