import { docker } from './dockerLauncher.ts';
import { java } from './javaLauncher.ts';
import type { Launcher, Neo4jOptions, RunningNeo4j } from './launcher.ts';

const LAUNCHERS: readonly Launcher[] = [java, docker];

/** How a Neo4j can be started on this machine, or a sentence that says why none can. */
export function neo4jLauncher(): Launcher | string {
  const obstacles: string[] = [];
  for (const launcher of LAUNCHERS) {
    const obstacle = launcher.obstacle();
    if (obstacle === undefined) return launcher;
    obstacles.push(obstacle);
  }
  return `No Neo4j can be started here: ${obstacles.join(', and ')}. Set NEO4J_TEST_URI to use one that runs.`;
}

/** Starts a Neo4j of one's own, for tests that need a password or take the database away. Stop it in `afterAll`. */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const launcher = neo4jLauncher();
  if (typeof launcher === 'string') throw new Error(launcher);
  return launcher.start(options);
}
