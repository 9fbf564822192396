import type { Graph } from '../../src/graph/port.js';

const PER_TRANSACTION = 20_000;

/** Takes everything out of a Neo4j: nodes, relationships, constraints and indexes. */
export async function wipe(graph: Graph): Promise<void> {
  let deleted = PER_TRANSACTION;
  while (deleted === PER_TRANSACTION) {
    const text = 'MATCH (n) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS deleted';
    const [row] = await graph.write((run) => run({ text, parameters: { limit: PER_TRANSACTION } }));
    deleted = Number(row?.[0] ?? 0);
  }
  await dropAll(graph, 'CONSTRAINT', 'SHOW CONSTRAINTS YIELD name RETURN name');
  await dropAll(graph, 'INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
}

async function dropAll(graph: Graph, kind: 'CONSTRAINT' | 'INDEX', listing: string): Promise<void> {
  for (const [name] of await graph.read({ text: listing, parameters: {} })) {
    await graph.write((run) => run({ text: `DROP ${kind} \`${name}\` IF EXISTS`, parameters: {} }));
  }
}
