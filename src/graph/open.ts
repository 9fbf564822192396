import { openEmbedded } from './embedded.js';
import { openNeo4j } from './neo4j.js';
import type { Graph } from './port.js';

/** What decides which database answers. */
export interface GraphSettings {
  /** The address of a Neo4j; without it the embedded engine is used. */
  readonly uri?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** Where the embedded engine keeps its file. */
  readonly dataDirectory: string;
}

/** Opens Neo4j when an address is given, and the embedded engine otherwise. Throws a StartupError with a sentence when it cannot. */
export function openGraph({ uri, username, password, database, dataDirectory }: GraphSettings): Graph {
  return uri ? openNeo4j({ uri, username, password, database }) : openEmbedded({ directory: dataDirectory });
}
