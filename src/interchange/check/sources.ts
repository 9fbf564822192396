import type { Run } from '../../graph/port.js';
import type { Draft } from '../draft/Draft.js';
import { sourceId } from '../draft/evidence.js';
import type { Complain } from '../ImportError.js';
import type { ImportState } from '../ImportState.js';
import { runInBatches } from '../write/batches.js';
import { type Suggest, suggesting } from './suggesting.js';

/** Complains about cells that name a source which is neither in the files nor in the graph. */
export async function checkSources(drafts: readonly Draft[], state: ImportState, suggest: Suggest, complain: Complain): Promise<void> {
  const unknown = new Map<string, string>();
  const met = new Set<string>();
  for (const { cited } of drafts)
    for (const { text } of cited) {
      if (met.has(text)) continue;
      met.add(text);
      if (state.sources.find(sourceId(text)) === null) unknown.set(text, sourceId(text));
    }
  if (unknown.size === 0) return;
  const read: Run = (statement) => state.graph.read(statement);
  const found = await runInBatches(read, 'UNWIND $rows AS row MATCH (s:Source {id: row}) RETURN s.id AS id', [...unknown.values()]);
  const known = new Set(found.map(([id]) => id));
  for (const { cited } of drafts)
    for (const cell of cited) {
      const id = unknown.get(cell.text);
      if (id !== undefined && !known.has(id)) complain(cell, `There is no source "${cell.text}".${await suggest(cell.text)}`);
    }
}

/** Suggests from what the files and the graph call their sources. */
export function suggestSources(state: ImportState): Suggest {
  const { graph, sourceNames } = state;
  return suggesting(state, async (most) => {
    const text = 'MATCH (s:Source) WHERE s.url IS NOT NULL RETURN s.url AS url LIMIT $most';
    const urls = await graph.read({ text, parameters: { most } });
    return [...new Set([...sourceNames, ...urls.map(([url]) => String(url))])];
  });
}
