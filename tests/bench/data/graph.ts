import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../../../src/graph/port.js';
import { importDirectory } from '../../../src/interchange/importDirectory.js';
import { graphSchema } from '../../../src/model/graphSchema.js';
import type { Model } from '../../../src/model/model.js';
import { type GraphRows, readRows } from './rows.js';
import { type Load, unwindLoads } from './unwind.js';

/** Where the data of the benchmark are: the seed of the EU's research projects, or another copy of its files. */
const DIRECTORY = process.env.PEARL_BENCH_DATA ?? fileURLToPath(new URL('../../../seed/eu-h2020', import.meta.url));
const MAPPING = join(DIRECTORY, 'mapping.yaml');

/** Whether the data can be imported as any user would; without a mapping there is only the plain way. */
export const IMPORTABLE = existsSync(MAPPING);

/** Fills an empty graph and waits for its indexes. This is the one place that says how. */
export async function fill(graph: Graph, model: Model): Promise<void> {
  await graph.ready(graphSchema(model));
  if (IMPORTABLE) await importData(graph, model);
  else await write(graph, unwindLoads(rows(), model));
}

export async function importData(graph: Graph, model: Model): Promise<void> {
  await importDirectory({ graph, model, directory: DIRECTORY, mapping: MAPPING });
}

/** The rows of the data as the plain way writes them. */
export function rows(): GraphRows {
  return readRows(DIRECTORY);
}

/** Each batch is a transaction of its own. */
export async function write(graph: Graph, loads: readonly Load[]): Promise<void> {
  for (const { text, batches } of loads)
    for (const batch of batches) await graph.write((run) => run({ text, parameters: { rows: batch } }));
}
