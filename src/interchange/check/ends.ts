import type { Run } from '../../graph/port.js';
import type { Model } from '../../model/model.js';
import type { RelationshipDraft } from '../draft/Draft.js';
import type { Complain } from '../ImportError.js';
import type { ImportState } from '../ImportState.js';
import { runInBatches } from '../write/batches.js';
import { type Suggest, suggesting } from './suggesting.js';

/** Complains about ends that are neither in the files nor in the graph, and about pairs that the type does not join. */
export async function checkEnds(
  drafts: readonly RelationshipDraft[],
  state: ImportState,
  suggest: Suggest,
  complain: Complain,
): Promise<void> {
  const types = await typesOf(
    drafts.flatMap(({ from, to }) => [from.text, to.text]),
    state,
  );
  for (const draft of drafts) {
    const { from, to } = draft;
    const missing = [from, to].filter(({ text }) => !types.has(text));
    for (const cell of missing) complain(cell, `There is no entity "${cell.text}".${await suggest(cell.text)}`);
    if (missing.length === 0) checkPair(draft, types, complain);
  }
}

/** Suggests from the ids in the graph. */
export function suggestIds(state: ImportState): Suggest {
  return suggesting(state, async (most) => {
    const rows = await state.graph.read({ text: 'MATCH (n:Entity) RETURN n.id AS id LIMIT $most', parameters: { most } });
    return rows.map(([id]) => String(id));
  });
}

/** The names of the types that these entities have, by id, as far as there are any. */
async function typesOf(ids: readonly string[], state: ImportState): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  const unknown = new Set<string>();
  for (const id of ids) {
    if (types.has(id) || unknown.has(id)) continue;
    const type = state.types[state.entities.find(id)?.type ?? -1];
    if (type) types.set(id, type.name);
    else unknown.add(id);
  }
  if (unknown.size === 0 || (await state.wasEmpty('node', 'Entity'))) return types;
  const read: Run = (statement) => state.graph.read(statement);
  const text = 'UNWIND $rows AS row MATCH (n:Entity {id: row}) RETURN n.id AS id, n.type AS type';
  for (const [id, type] of await runInBatches(read, text, [...unknown])) types.set(String(id), typeNamed(String(type), state.model));
  return types;
}

function checkPair({ type, from, to }: RelationshipDraft, types: ReadonlyMap<string, string>, complain: Complain): void {
  const [start = '', end = ''] = [types.get(from.text), types.get(to.text)];
  const allowed = type.pairs.get(start);
  if (allowed?.includes(end)) return;
  const instead = allowed
    ? `From ${start} it runs to ${allowed.join(', ')}.`
    : `It runs from ${[...type.pairs].map(([each, ends]) => `${each} to ${ends.join(', ')}`).join('; from ')}.`;
  complain(to, `${type.name} does not run from ${start} ("${from.text}") to ${end} ("${to.text}"). ${instead}`);
}

/** The name of a stored type: RESEARCH_CENTRE → ResearchCentre. */
export function typeNamed(enumValue: string, model: Model): string {
  return [...model.entities.values()].find((type) => type.enumValue === enumValue)?.name ?? enumValue;
}
