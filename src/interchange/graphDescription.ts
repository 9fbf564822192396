import type { Graph } from '../graph/port.js';
import { DESCRIPTION } from '../model/graphSchema.js';
import type { GraphDescription } from './mapping/Mapping.js';

/** Writes what the data are as a whole into the graph, unless it says so already. */
export async function describe(graph: Graph, { title, currency, licence }: GraphDescription): Promise<void> {
  const { label, property, id } = DESCRIPTION;
  const text = `MATCH (n:${label} {${property}: $id}) RETURN n.title AS title, n.currency AS currency, n.licence AS licence`;
  const [known = []] = await graph.read({ text, parameters: { id } });
  if (known[0] === title && known[1] === currency && known[2] === licence) return;
  const parameters = { id, title, currency, licence };
  await graph.write((run) =>
    run({ text: `MERGE (n:${label} {${property}: $id}) SET n.title = $title, n.currency = $currency, n.licence = $licence`, parameters }),
  );
}
