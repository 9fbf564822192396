import type { Graph, Value } from '../../graph/port.js';
import type { Model } from '../../model/model.js';
import type { Cell, Complain } from '../ImportError.js';
import type { ImportState } from '../ImportState.js';
import { groupedBy, runInBatches } from '../write/batches.js';
import { word } from '../write/statements.js';
import { type Suggest, suggesting } from './suggesting.js';

/** A cell, and the ids that it may stand for: an end of a relationship with the types that the relationship joins there. */
export interface Wanted {
  readonly cell: Cell;
  readonly types: readonly string[];
}

/**
 * The ids of the entities whose property `by` has the text of a cell, in the order of the cells; null where there is none, or
 * where there are several, which is complained about.
 */
export async function lookedUp(
  wanted: readonly Wanted[],
  by: string,
  graph: Graph,
  model: Model,
  suggest: Suggest,
  complain: Complain,
): Promise<readonly (string | null)[]> {
  const texts = [...new Set(wanted.map(({ cell }) => cell.text))];
  const rows = await entitiesBy(texts, by, graph, model);
  const found = groupedBy(
    rows.map(([text, id, type]) => ({ text: String(text), id: String(id), type: String(type) })),
    ({ text }) => text,
  );
  const ids: (string | null)[] = [];
  for (const { cell, types } of wanted) {
    const stored = types.map((name) => model.entities.get(name)?.enumValue);
    const here = found.get(cell.text) ?? [];
    const fitting = here.filter(({ type }) => stored.includes(type)).map(({ id }) => id);
    if (here.length === 0) complain(cell, `There is no entity whose ${by} is "${cell.text}".${await suggest(cell.text)}`);
    else if (fitting.length === 0)
      complain(cell, `What has the ${by} "${cell.text}" is of a type that cannot stand here: ${listed(here.map(({ id }) => id))}.`);
    else if (fitting.length > 1) complain(cell, `Several entities have the ${by} "${cell.text}": ${listed(fitting)}.`);
    ids.push(fitting.length === 1 ? (fitting[0] ?? null) : null);
  }
  return ids;
}

/** Ids as a sentence lists them, a few of many. */
export function listed(ids: readonly string[]): string {
  const told = [...ids].sort().slice(0, MOST_LISTED);
  const more = ids.length - told.length;
  return `${told.map((id) => `"${id}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const MOST_LISTED = 5;

/** With an index each text is looked up; without one, all entities are looked at once for all texts. */
function entitiesBy(texts: readonly string[], by: string, graph: Graph, model: Model): Promise<readonly (readonly Value[])[]> {
  const property = word(by);
  const columns = `n.${property} AS value, n.id AS id, n.type AS type`;
  const indexed = model.interfaces.get('Entity')?.properties.some(({ name, indexed }) => name === by && indexed);
  if (indexed)
    return runInBatches(
      (statement) => graph.read(statement),
      `UNWIND $rows AS row MATCH (n:Entity {${property}: row}) RETURN ${columns}`,
      texts,
    );
  return graph.read({ text: `MATCH (n:Entity) WHERE n.${property} IN $texts RETURN ${columns}`, parameters: { texts } });
}

/** Suggests from the values that the property has in the graph. */
export function suggestValues(state: ImportState, by: string): Suggest {
  return suggesting(state, async (most) => {
    const text = `MATCH (n:Entity) WHERE n.${word(by)} IS NOT NULL RETURN n.${word(by)} AS value LIMIT $most`;
    return (await state.graph.read({ text, parameters: { most } })).map(([value]) => String(value));
  });
}
