import neo4j, { type Driver } from 'neo4j-driver';

/** The settings of every competitor's driver: those of src/graph/neo4j.ts. */
export const POOL = Object.freeze({ fetchSize: 1_000, telemetryDisabled: true });

export function openDriver(uri: string): Driver {
  return neo4j.driver(uri, undefined, { ...POOL });
}
