import type { Run, Value } from '../../graph/port.js';
import type { RelationshipDraft } from '../draft/Draft.js';
import { groupedBy, runInBatches } from './batches.js';
import { existingRelationshipsText, mergeRelationshipsText, rowOf } from './statements.js';
import type { Counts } from './writeNodes.js';

/** Creates the relationships that are new, rewrites those whose content has another hash, and leaves the rest alone. */
export async function writeRelationships(run: Run, drafts: readonly RelationshipDraft[]): Promise<Counts> {
  let created = 0;
  let updated = 0;
  for (const [type, group] of groupedBy(drafts, (draft) => draft.type)) {
    const ends = [...groupedBy(group, ({ from, to }) => `${from.text}~${to.text}`).values()].flatMap(([first]) =>
      first ? [{ from: first.from.text, to: first.to.text }] : [],
    );
    const found = await runInBatches(run, existingRelationshipsText(type), ends);
    const hashes = new Map(found.map(([id, hash = null]): [string, Value] => [String(id), hash]));
    const different = group.filter(({ id, hash }) => hashes.get(id) !== hash);
    const fresh = different.filter(({ id }) => !hashes.has(id)).length;
    created += fresh;
    updated += different.length - fresh;
    const rows = different.map(({ content, hash, from, to }) => {
      const row = rowOf({ ...content, hash }, type.class.properties, []);
      return { ...row, from: from.text, to: to.text };
    });
    await runInBatches(run, mergeRelationshipsText(type), rows);
  }
  return { created, updated, unchanged: drafts.length - created - updated };
}
