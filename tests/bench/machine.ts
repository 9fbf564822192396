import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Driver } from 'neo4j-driver';

/** What the figures depend on, without saying whose machine it is. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly gibibytes: number;
  readonly node: string;
  readonly neo4j: string;
  readonly driver: string;
  readonly peer: string;
  readonly day: string;
}

export async function describeMachine(driver: Driver): Promise<Machine> {
  const { agent = '' } = await driver.getServerInfo();
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    gibibytes: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    neo4j: agent.replace('Neo4j/', ''),
    driver: pinned('../../package.json', 'neo4j-driver'),
    peer: pinned('./peer/package.json', '@neo4j/graphql'),
    day: new Date().toISOString().slice(0, 10),
  };
}

function pinned(file: string, library: string): string {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).dependencies[library];
}
