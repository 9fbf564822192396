import type { Driver } from 'neo4j-driver';

/** Few enough for the memory that the Neo4j of the tests gives a transaction. */
const PER_TRANSACTION = 5_000;

/** Relationships first, or a node with very many would take them all into one transaction. */
const DELETIONS = Object.freeze([
  `MATCH ()-[r]->() WITH r LIMIT ${PER_TRANSACTION} DELETE r RETURN count(*) AS deleted`,
  `MATCH (n) WITH n LIMIT ${PER_TRANSACTION} DETACH DELETE n RETURN count(*) AS deleted`,
]);

/** Takes everything out of a Neo4j: nodes, relationships, constraints and indexes. */
export async function wipe(driver: Driver): Promise<void> {
  const values = async (text: string): Promise<unknown[]> => {
    const { records } = await driver.executeQuery(text);
    return records.map((record) => record.get(0));
  };
  for (const text of DELETIONS) while (Number((await values(text))[0]) === PER_TRANSACTION);
  for (const name of await values('SHOW CONSTRAINTS YIELD name RETURN name')) await values(`DROP CONSTRAINT \`${name}\` IF EXISTS`);
  for (const name of await values("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await values(`DROP INDEX \`${name}\` IF EXISTS`);
}
