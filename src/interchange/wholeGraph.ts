import type { Graph } from '../graph/port.js';

/** Whether the graph holds no entity: then a new instance is seeded. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const found = await graph.read({ text: 'MATCH (n:Entity) RETURN n.id AS id LIMIT 1', parameters: {} });
  return found.length === 0;
}

/** So many relationships or nodes go in one transaction: Neo4j keeps what a transaction changes in memory. */
const BATCH = 10_000;

/** Relationships first, or a node with very many would take them all into one transaction. */
const TEXTS = Object.freeze([
  'MATCH (:Entity)-[r]->() WITH r LIMIT $batch DELETE r RETURN count(*) AS deleted',
  'MATCH (n:Entity) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS deleted',
  'MATCH (n:Source) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS deleted',
]);

/** Deletes everything that Pearl holds, a batch at a time: who reads meanwhile sees a part of it. Other nodes of the database stay. */
export async function clear(graph: Graph): Promise<void> {
  for (const text of TEXTS) {
    let deleted: unknown = BATCH;
    while (deleted !== 0) {
      const rows = await graph.write((run) => run({ text, parameters: { batch: BATCH } }));
      deleted = rows[0]?.[0] ?? 0;
    }
  }
}
