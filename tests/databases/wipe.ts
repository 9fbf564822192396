import type { Graph } from '../../src/graph/port.js';

/** Few enough for the memory that the Neo4j of the tests gives a transaction. */
const PER_TRANSACTION = 5_000;

/** Relationships first, or a node with very many would take them all into one transaction. */
const DELETIONS = Object.freeze([
  'MATCH ()-[r]->() WITH r LIMIT $limit DELETE r RETURN count(*) AS deleted',
  'MATCH (n) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS deleted',
]);

/** Takes everything out of a Neo4j: nodes, relationships, constraints and indexes. */
export async function wipe(graph: Graph): Promise<void> {
  for (const text of DELETIONS) {
    let deleted = PER_TRANSACTION;
    while (deleted === PER_TRANSACTION) {
      const [row] = await graph.write((run) => run({ text, parameters: { limit: PER_TRANSACTION } }));
      deleted = Number(row?.[0] ?? 0);
    }
  }
  await dropAll(graph, 'CONSTRAINT', 'SHOW CONSTRAINTS YIELD name RETURN name');
  await dropAll(graph, 'INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
}

async function dropAll(graph: Graph, kind: 'CONSTRAINT' | 'INDEX', listing: string): Promise<void> {
  for (const [name] of await graph.read({ text: listing, parameters: {} })) {
    await graph.write((run) => run({ text: `DROP ${kind} \`${name}\` IF EXISTS`, parameters: {} }));
  }
}
