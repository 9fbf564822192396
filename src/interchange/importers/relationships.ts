import { checkEnds, suggestIds } from '../check/ends.js';
import { lookedUp, suggestValues } from '../check/lookups.js';
import { checkSources, suggestSources } from '../check/sources.js';
import type { RelationshipDraft } from '../draft/Draft.js';
import type { ColumnOf } from '../draft/draftEntity.js';
import { draftRelationship, withId } from '../draft/draftRelationship.js';
import type { Complain } from '../ImportError.js';
import type { ImportState } from '../ImportState.js';
import { type FileMapping, propertyOf } from '../mapping/Mapping.js';
import { compareRelationships, writeRelationships } from '../write/writeRelationships.js';
import type { Importer } from './Importer.js';

/** Imports relationships. Their ends are ids, or are looked up by a property. */
export function relationshipImporter(state: ImportState, mapping: FileMapping, columnOf: ColumnOf): Importer<RelationshipDraft> {
  const { graph, model } = state;
  const suggest = { sources: suggestSources(state), ids: suggestIds(state) };
  const ends = (['from', 'to'] as const).flatMap((end) => {
    const by = propertyOf(mapping, end);
    return by === 'id' ? [] : [{ end, by, suggest: suggestValues(state, by) }];
  });
  const isNew = (type: string) => state.wasEmpty('relationship', type);
  let postponed = 0;

  const resolve = async (drafts: readonly RelationshipDraft[], complain: Complain): Promise<readonly RelationshipDraft[]> => {
    let resolved: readonly (RelationshipDraft | null)[] = drafts;
    for (const { end, by, suggest: suggestValue } of ends) {
      const left = resolved.filter((draft) => draft !== null);
      const wanted = left.map((draft) => ({ cell: draft[end], types: typesAt(draft, end) }));
      const ids = await lookedUp(wanted, by, graph, model, suggestValue, complain);
      resolved = left.map((draft, index) => {
        const id = ids[index] ?? null;
        return id === null ? null : { ...draft, [end]: { ...draft[end], text: id } };
      });
    }
    return resolved.filter((draft) => draft !== null).map(withId);
  };

  return {
    draft: (row, complain) => draftRelationship(row, model, columnOf, complain, ends.length > 0),
    looksUp: ends.length > 0,
    resolve: async (drafts, complain) => {
      if (ends.length === 0) return drafts;
      const found = await resolve(drafts, state.dryRun && state.before.pending ? () => undefined : complain);
      if (state.dryRun && state.before.pending) postponed += drafts.length - found.length;
      return found;
    },
    known: state.relationships,
    typeNumber: () => 0,
    twice: ({ id }, place) =>
      `"${id}" is the relationship of ${place} already; where there are several, a column mapped to "key" tells them apart.`,
    check: async (drafts, complain) => {
      await checkEnds(drafts, state, suggest.ids, complain);
      await checkSources(drafts, state, suggest.sources, complain);
    },
    compare: (run, drafts) => compareRelationships(run, drafts, isNew),
    write: async (run, drafts) => {
      const comparison = await compareRelationships(run, drafts, isNew);
      await writeRelationships(run, comparison);
      return comparison;
    },
    // Two transactions that join the same nodes would wait for each other.
    atOnce: 1,
    postponed: () => postponed,
  };
}

/** The types of entities that the relationship may have at this end. */
function typesAt({ type: { pairs } }: RelationshipDraft, end: 'from' | 'to'): readonly string[] {
  return end === 'from' ? [...pairs.keys()] : [...new Set([...pairs.values()].flat())];
}
