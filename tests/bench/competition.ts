import type { Driver } from 'neo4j-driver';
import type { Graph } from '../../src/graph/port.js';
import type { PearlSchema } from '../../src/schema.js';
import type { QueryClass, Variables } from './classes/QueryClass.js';
import { type Engine, engineOver } from './competitors/inProcess.js';
import { type Competitor, type Server, startServer } from './competitors/processes.js';
import { bodyOf, type Client, openClient } from './measure/client.js';

/** A server that takes part, and a connection to it that stays open. */
export interface Contestant {
  readonly name: Competitor;
  readonly server: Server;
  /** The body of its answer to a question of this kind. */
  ask(about: QueryClass, variables: Variables, client?: Client): Promise<string>;
}

/** Everybody who answers: over HTTP, each in a process of its own, and here in process. */
export interface Competition {
  readonly contestants: readonly Contestant[];
  readonly engine: Engine;
  readonly driver: Driver;
  close(): Promise<void>;
}

/** The Neo4j that all of them ask. */
export interface Place {
  readonly uri: string;
  readonly driver: Driver;
  readonly graph: Graph;
  readonly pearl: PearlSchema;
}

/** Starts these servers over the Neo4j at `uri`. */
export async function openCompetition(
  names: readonly Competitor[],
  { uri, driver, graph, pearl }: Place,
  environment: Readonly<Record<string, string>> = {},
): Promise<Competition> {
  const contestants: Contestant[] = [];
  const clients: Client[] = [];
  const close = async () => {
    for (const client of clients) client.close();
    for (const { server } of contestants) await server.stop();
  };
  try {
    for (const name of names) {
      const server = await startServer(name, { NEO4J_URI: uri, ...environment });
      const own = openClient(server.url);
      clients.push(own);
      const ask = (about: QueryClass, variables: Variables, client = own) => client.post(bodyOf(wordsOf(name, about), variables));
      contestants.push({ name, server, ask });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { contestants, engine: engineOver(graph, pearl), driver, close };
}

/** Those who have words for a question: all, or all but the peer. */
export function thoseWhoAnswer({ peer }: QueryClass, contestants: readonly Contestant[]): readonly Contestant[] {
  return contestants.filter(({ name }) => name !== 'peer' || peer !== undefined);
}

function wordsOf(name: Competitor, { name: title, ours, peer }: QueryClass): string {
  if (name !== 'peer') return ours;
  if (peer === undefined) throw new Error(`The peer has no words for "${title}": ask only thoseWhoAnswer.`);
  return peer;
}

/** The values of the n-th question. */
export function variablesOf({ variables }: QueryClass, index: number): Variables {
  return variables[index % variables.length] ?? {};
}
