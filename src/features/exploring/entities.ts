import { nearest } from '../../errors.js';
import type { Row } from '../../graph/port.js';
import type { World } from '../../query/finder.js';

/** So many ids that begin alike are compared with one that is unknown. */
const COMPARED = 500;

/**
 * Refuses ids that no entity has, naming those that are near: an empty answer would mislead whoever explores.
 * @returns the type of each entity, by its id.
 */
export async function knownEntities(
  { graph, remaining, refuse }: World,
  ids: readonly string[],
  argument: string,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const text = 'UNWIND $ids AS wanted MATCH (n:Entity {id: wanted}) RETURN n.id AS id, n.type AS type';
  const rows = await graph.read({ text, parameters: { ids: [...new Set(ids)] } }, { deadline: remaining() });
  const known = new Map(rows.map(([id, type]) => [String(id), String(type)]));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return known;
  throw refuse(
    argument,
    `names ${JSON.stringify(unknown)}, which no entity has as its id.${nearest(unknown, await similarIds(graph, unknown, remaining()))}`,
  );
}

/** Ids that begin or end as an unknown one does. */
async function similarIds(graph: World['graph'], unknown: string, deadline: number): Promise<string[]> {
  const [start, end] = [unknown.slice(0, 3), unknown.slice(-4)];
  if (start === '') return [];
  const match = (condition: string) => `MATCH (n:Entity) WHERE ${condition} WITH n ORDER BY n.id LIMIT ${COMPARED} RETURN n.id AS id`;
  const rows = await Promise.all([
    graph.read({ text: match('n.id STARTS WITH $start'), parameters: { start } }, { deadline }),
    graph.read({ text: match('n.id ENDS WITH $end'), parameters: { end } }, { deadline }),
  ]);
  return [...new Set(rows.flat().map(([id]: Row) => String(id)))];
}
