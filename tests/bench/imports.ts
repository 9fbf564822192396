import type { Driver } from 'neo4j-driver';
import { toNeo4j } from '../../src/graph/neo4jValues.js';
import type { Graph, Value } from '../../src/graph/port.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { wipe } from '../databases/wipe.ts';
import type { Place } from './competition.js';
import { fill, IMPORTABLE, importData, rows } from './data/graph.js';
import type { GraphRows, Properties } from './data/rows.js';
import { sizeOf, unwindLoads } from './data/unwind.js';
import type { ImportResult } from './results.js';

/**
 * Seconds to write the data into an empty graph that has its constraints: Pearl's import, parsing and checking included,
 * in turn with the plainest UNWIND over the very rows that the import wrote, all of them prepared beforehand.
 */
export async function measureImports({ driver, graph, pearl: { model } }: Place, times: number): Promise<ImportResult[]> {
  if (times === 0) return [];
  await fill(graph, model);
  const written = IMPORTABLE ? await rowsIn(graph) : rows();
  const loads = unwindLoads(written, model).map(({ text, batches }) => ({
    text,
    batches: batches.map((batch) => toNeo4j({ rows: batch })),
  }));
  const ways = [
    ...(IMPORTABLE ? [{ name: 'import', seconds: [] as number[], run: () => importData(graph, model) }] : []),
    { name: 'unwind', seconds: [] as number[], run: () => runAll(driver, loads) },
  ];
  for (let time = 0; time < times; time++)
    for (const { seconds, run } of ways) {
      await wipe(driver);
      await graph.ready(graphSchema(model));
      const began = performance.now();
      await run();
      seconds.push((performance.now() - began) / 1_000);
    }
  await wipe(driver);
  return ways.map(({ name, seconds }) => ({ name, rows: sizeOf(written), seconds }));
}

async function runAll(driver: Driver, loads: readonly { readonly text: string; readonly batches: readonly object[] }[]): Promise<void> {
  for (const { text, batches } of loads)
    for (const batch of batches) {
      const session = driver.session({ defaultAccessMode: 'WRITE' });
      await session.run(text, batch);
      await session.close();
    }
}

/** Everything that stands in the graph, as rows that would make it again. */
async function rowsIn(graph: Graph): Promise<GraphRows> {
  const nodes = await graph.read({ text: 'MATCH (n) WHERE n:Entity OR n:Source RETURN labels(n), properties(n)', parameters: {} });
  const edges = await graph.read({ text: 'MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)', parameters: {} });
  return {
    nodes: grouped(nodes, ([labels, properties]) => [typeNamed(labels), properties as Properties]),
    relationships: grouped(edges, ([type, from, to, content]) => [
      String(type),
      { from: String(from), to: String(to), content: content as Properties },
    ]),
  };
}

function typeNamed(labels: Value | undefined): string {
  const names = Array.isArray(labels) ? labels.map(String) : [];
  return names.find((name) => name !== 'Entity' && name !== 'Organisation') ?? 'Source';
}

function grouped<T>(records: readonly (readonly Value[])[], keyed: (record: readonly Value[]) => [string, T]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const [key, row] = keyed(record);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
