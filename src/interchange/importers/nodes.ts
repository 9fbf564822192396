import type { Run } from '../../graph/port.js';
import type { EntityType } from '../../model/model.js';
import { typeNamed } from '../check/ends.js';
import { checkSources, suggestSources } from '../check/sources.js';
import type { NodeDraft } from '../draft/Draft.js';
import { type ColumnOf, draftEntity } from '../draft/draftEntity.js';
import { draftSource } from '../draft/draftSource.js';
import type { Complain } from '../ImportError.js';
import type { ImportState } from '../ImportState.js';
import { compareNodes, type ExistingNode, existingNodes, writeNodes } from '../write/writeNodes.js';
import type { Importer } from './Importer.js';

/** Imports sources. */
export function sourceImporter(state: ImportState, columnOf: ColumnOf): Importer<NodeDraft> {
  const { model } = state;
  return {
    ...nodeImporter(state, model.source.name),
    draft: (row, complain) => {
      const draft = draftSource(row, model, columnOf, complain);
      if (draft && state.sourceNames.length < MOST_NAMES) state.sourceNames.push(draft.cell.text);
      return draft;
    },
    known: state.sources,
    typeNumber: () => 0,
    twice: ({ cell }, place) => `"${cell.text}" is the source of ${place} already.`,
    check: async () => undefined,
  };
}

/** So many names of sources are kept to suggest from. */
const MOST_NAMES = 10_000;

/** Imports entities. An id keeps its type. */
export function entityImporter(state: ImportState, columnOf: ColumnOf): Importer<NodeDraft> {
  const suggest = suggestSources(state);
  const numbers = new Map<EntityType, number>(state.types.map((type, number) => [type, number]));
  return {
    ...nodeImporter(state, 'Entity'),
    draft: (row, complain) => draftEntity(row, state.model, columnOf, complain),
    known: state.entities,
    typeNumber: ({ type }) => numbers.get(type) ?? 0,
    twice: ({ id }, place) => `"${id}" is the id of ${place} already.`,
    check: async (drafts, complain) => {
      if (!(await state.wasEmpty('node', 'Entity'))) await checkTypes(drafts, state, complain);
      await checkSources(drafts, state, suggest, complain);
    },
  };
}

type NodeParts = Pick<Importer<NodeDraft>, 'looksUp' | 'resolve' | 'compare' | 'write' | 'atOnce' | 'postponed'>;

/** What sources and entities have in common; `label` is the one that their ids are unique under. */
function nodeImporter(state: ImportState, label: string): NodeParts {
  const existingOf = async (run: Run, drafts: readonly NodeDraft[]): Promise<ReadonlyMap<string, ExistingNode>> =>
    (await state.wasEmpty('node', label)) ? new Map() : existingNodes(run, drafts);
  return {
    looksUp: false,
    resolve: async (drafts) => drafts,
    compare: async (run, drafts) => compareNodes(drafts, await existingOf(run, drafts)),
    write: async (run, drafts) => {
      const existing = await existingOf(run, drafts);
      const comparison = compareNodes(drafts, existing);
      await writeNodes(run, comparison, existing, state.now);
      return comparison;
    },
    atOnce: 2,
    postponed: () => 0,
  };
}

/** Complains about rows whose id belongs to an entity of another type. */
async function checkTypes(drafts: readonly NodeDraft[], { graph, model }: ImportState, complain: Complain): Promise<void> {
  const existing = await existingNodes((statement) => graph.read(statement), drafts);
  for (const { id, type, cell } of drafts) {
    const stored = existing.get(id)?.type ?? null;
    if (stored === null || stored === type.enumValue) continue;
    const other = typeNamed(String(stored), model);
    complain(cell, `"${id}" has the type ${other} in the graph, and ${type.name} here; an id keeps its type.`);
  }
}
