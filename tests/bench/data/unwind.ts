import type { Value } from '../../../src/graph/port.js';
import type { Model } from '../../../src/model/model.js';
import type { GraphRows } from './rows.js';

const BATCH = 10_000;

/** A statement that writes rows, and the rows in batches. */
export interface Load {
  readonly text: string;
  readonly batches: readonly (readonly Value[])[];
}

/** The plainest way to write a graph: UNWIND over batches of rows, which is also what the import's speed is compared with. */
export function unwindLoads({ nodes, relationships }: GraphRows, { entities, source }: Model): Load[] {
  const labels = (type: string) => (entities.get(type) ?? source).labels.join(':');
  return [
    ...[...nodes].map(([type, rows]) => ({
      text: `UNWIND $rows AS row CREATE (n:${labels(type)}) SET n += row`,
      batches: batchesOf(rows),
    })),
    ...[...relationships].map(([type, rows]) => ({ text: relationshipText(type), batches: batchesOf(rows) })),
  ];
}

function relationshipText(type: string): string {
  const ends = 'MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})';
  return `UNWIND $rows AS row ${ends} MERGE (a)-[r:${type} {id: row.content.id}]->(b) SET r += row.content`;
}

function batchesOf(rows: readonly Value[]): Value[][] {
  const batches: Value[][] = [];
  for (let start = 0; start < rows.length; start += BATCH) batches.push(rows.slice(start, start + BATCH));
  return batches;
}

/** How many rows there are. */
export function sizeOf({ nodes, relationships }: GraphRows): number {
  return [...nodes.values(), ...relationships.values()].reduce((sum, rows) => sum + rows.length, 0);
}
