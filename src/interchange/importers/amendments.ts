import type { Run, Value } from '../../graph/port.js';
import { listed } from '../check/lookups.js';
import type { RelationshipDraft } from '../draft/Draft.js';
import type { ColumnOf } from '../draft/draftEntity.js';
import { draftRelationship } from '../draft/draftRelationship.js';
import type { Complain } from '../ImportError.js';
import type { ImportState } from '../ImportState.js';
import { idTable } from '../idTable.js';
import { type FileMapping, propertyOf } from '../mapping/Mapping.js';
import { groupedBy, runInBatches, runNew } from '../write/batches.js';
import { amendedText, amendText, newRowOf } from '../write/statements.js';
import type { Comparison } from '../write/writeNodes.js';
import type { Importer } from './Importer.js';

/** Properties for a relationship that is there already. Its hash stays that of the row that made it. */
interface Amendment extends RelationshipDraft {
  /** What the relationship has so far. */
  readonly current: Readonly<Record<string, Value>>;
}

/** Adds properties to relationships; the ends are ids, or one of them a property of the entity there. */
export function amendmentImporter(state: ImportState, mapping: FileMapping, columnOf: ColumnOf): Importer<Amendment> {
  const { graph, model } = state;
  const by = { from: propertyOf(mapping, 'from'), to: propertyOf(mapping, 'to') };
  const compare = (drafts: readonly Amendment[]): Comparison<Amendment> => {
    const changed = drafts.filter(({ content, current }) => Object.keys(content).some((name) => content[name] !== current[name]));
    return { fresh: [], changed, unchanged: drafts.length - changed.length };
  };
  let postponed = 0;
  return {
    draft: (row, complain) => {
      const draft = draftRelationship(row, model, columnOf, complain, true);
      return draft && { ...draft, current: {} };
    },
    looksUp: true,
    resolve: async (drafts, complain) => {
      const found: Amendment[] = [];
      for (const [type, group] of groupedBy(drafts, (draft) => draft.type)) {
        const rows = group.map(({ from, to }, number) => ({ number, from: from.text, to: to.text }));
        const read: Run = (statement) => graph.read(statement);
        const matches = groupedBy(await runInBatches(read, amendedText(type, by.from, by.to), rows), ([number]) => Number(number));
        for (const [number, draft] of group.entries()) {
          const [match, ...more] = matches.get(number) ?? [];
          if (match && more.length === 0) found.push(amendment(draft, match));
          else if (!match && state.dryRun && state.before.pending) postponed += 1;
          else complainOf(draft, by, match ? [match, ...more] : [], complain);
        }
      }
      return found;
    },
    known: idTable(),
    typeNumber: () => 0,
    twice: ({ id }, place) => `"${id}" is amended by ${place} already.`,
    check: async () => undefined,
    compare: async (_, drafts) => compare(drafts),
    write: async (run, drafts) => {
      const comparison = compare(drafts);
      for (const [type, group] of groupedBy(comparison.changed, (draft) => draft.type)) {
        const rows = group.map(({ id, content, from, to }) => ({
          ...newRowOf(content, type.class.properties),
          id,
          from: from.text,
          to: to.text,
        }));
        await runNew(run, (floats) => amendText(type, floats), rows);
      }
      return comparison;
    },
    // Two transactions that join the same nodes would wait for each other.
    atOnce: 1,
    postponed: () => postponed,
  };
}

function amendment(draft: Amendment, [, id, start, finish, current]: readonly Value[]): Amendment {
  return {
    ...draft,
    id: String(id),
    from: { ...draft.from, text: String(start) },
    to: { ...draft.to, text: String(finish) },
    current: current as Amendment['current'],
  };
}

function complainOf(
  { type, from, to }: Amendment,
  by: { from: string; to: string },
  matches: readonly (readonly Value[])[],
  complain: Complain,
): void {
  // The end that is looked up is the one that is in doubt.
  const [cell, other] = by.to === 'id' ? [from, to] : [to, from];
  const property = by.to === 'id' ? by.from : by.to;
  const ids = listed(matches.map(([, , start, finish]) => String(by.to === 'id' ? start : finish)));
  if (matches.length > 1)
    complain(cell, `Several ${type.name} at "${other.text}" have the ${property} "${cell.text}" at their other end: ${ids}.`);
  else complain(cell, `No ${type.name} at "${other.text}" has the ${property} "${cell.text}" at its other end.`);
}
