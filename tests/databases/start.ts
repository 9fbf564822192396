import type { RunningNeo4j } from './launcher.ts';
import { neo4jLauncher } from './neo4j.ts';

declare global {
  /** What `start` started, for `stop`. Jest runs both in one process. */
  var neo4jOfTheTests: RunningNeo4j | undefined;
}

/**
 * Before all tests: finds or starts the Neo4j that they share, and tells them in NEO4J_TEST_URI where it is. Without one
 * their Neo4j half is skipped, saying why; where CI or PEARL_REQUIRE_NEO4J is set, that is a failure.
 */
export default async function start(): Promise<void> {
  const given = process.env.NEO4J_TEST_URI;
  if (given) {
    console.log(`\nTesting on the Neo4j at ${given}, whose data will be deleted.`);
    return;
  }
  const launcher = neo4jLauncher();
  if (typeof launcher === 'string') {
    if (process.env.CI || process.env.PEARL_REQUIRE_NEO4J) throw new Error(launcher);
    console.log(`\n${launcher} Tests on Neo4j are skipped.`);
    process.env.NEO4J_TEST_SKIPPED = launcher;
    return;
  }
  const began = Date.now();
  const neo4j = await launcher.start({});
  globalThis.neo4jOfTheTests = neo4j;
  process.env.NEO4J_TEST_URI = neo4j.uri;
  console.log(`\nStarted ${launcher.name} at ${neo4j.uri} in ${((Date.now() - began) / 1_000).toFixed(1)} s.`);
}
