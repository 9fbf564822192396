import type { Run, Value } from '../../graph/port.js';
import type { RelationshipDraft } from '../draft/Draft.js';
import { groupedBy, runInBatches, runNew } from './batches.js';
import { existingRelationshipsText, floatNames, mergeRelationshipsText, newRowOf, rowOf } from './statements.js';
import type { Comparison } from './writeNodes.js';

/** Tells the relationships that are new from those whose content has another hash; `isNew` says of which types all are. */
export async function compareRelationships(
  run: Run,
  drafts: readonly RelationshipDraft[],
  isNew: (type: string) => Promise<boolean>,
): Promise<Comparison<RelationshipDraft>> {
  const fresh: RelationshipDraft[] = [];
  const changed: RelationshipDraft[] = [];
  for (const [type, group] of groupedBy(drafts, (draft) => draft.type)) {
    const hashes = (await isNew(type.name)) ? new Map<string, Value>() : await hashesOf(run, group);
    for (const draft of group) {
      if (!hashes.has(draft.id)) fresh.push(draft);
      else if (hashes.get(draft.id) !== draft.hash) changed.push(draft);
    }
  }
  return { fresh, changed, unchanged: drafts.length - fresh.length - changed.length };
}

/** The hashes of what joins the ends of these drafts, which have one type, by id. */
async function hashesOf(run: Run, drafts: readonly RelationshipDraft[]): Promise<ReadonlyMap<string, Value>> {
  const [first] = drafts;
  if (first === undefined) return new Map();
  const ends = new Map(drafts.map(({ from, to }) => [`${from.text}~${to.text}`, { from: from.text, to: to.text }]));
  const found = await runInBatches(run, existingRelationshipsText(first.type), [...ends.values()]);
  return new Map(found.map(([id, hash = null]): [string, Value] => [String(id), hash]));
}

/** Creates the relationships that are new, and rewrites those that have changed. */
export async function writeRelationships(run: Run, { fresh, changed }: Comparison<RelationshipDraft>): Promise<void> {
  for (const [type, group] of groupedBy(fresh, (draft) => draft.type)) {
    const rows = group.map(({ content, hash, from, to }) => ({
      ...newRowOf({ ...content, hash }, type.class.properties),
      from: from.text,
      to: to.text,
    }));
    await runNew(run, (floats) => mergeRelationshipsText(type, floats), rows);
  }
  for (const [type, group] of groupedBy(changed, (draft) => draft.type)) {
    const rows = group.map(({ content, hash, from, to }) => ({
      ...rowOf({ ...content, hash }, type.class.properties, []),
      from: from.text,
      to: to.text,
    }));
    await runInBatches(run, mergeRelationshipsText(type, floatNames(type.class.properties)), rows);
  }
}
