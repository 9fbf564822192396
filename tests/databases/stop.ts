import './start.ts';

/** After all tests: ends the Neo4j that `start` started; one that was there before stays. */
export default async function stop(): Promise<void> {
  await globalThis.neo4jOfTheTests?.stop();
}
