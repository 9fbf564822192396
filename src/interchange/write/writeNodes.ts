import type { Run, Value } from '../../graph/port.js';
import type { NodeDraft } from '../draft/Draft.js';
import { groupedBy, runInBatches, runNew } from './batches.js';
import { createNodesText, existingNodesText, newRowOf, rowOf, updateNodesText } from './statements.js';

/** What becomes, or became, of the rows of a file. */
export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Rows by what has to be done about them. */
export interface Comparison<Draft> {
  readonly fresh: readonly Draft[];
  readonly changed: readonly Draft[];
  readonly unchanged: number;
}

/** What the graph holds of a node already. */
export interface ExistingNode {
  readonly hash: Value;
  readonly type: Value;
  readonly version: number;
}

/** What the graph holds of these nodes, by id. All drafts of a file share the label that ids are unique under. */
export async function existingNodes(run: Run, drafts: readonly NodeDraft[]): Promise<ReadonlyMap<string, ExistingNode>> {
  const [first] = drafts;
  if (first === undefined) return new Map();
  const found = await runInBatches(
    run,
    existingNodesText(first.type),
    drafts.map(({ id }) => id),
  );
  return new Map(
    found.map(([id, hash = null, type = null, version]) => [
      String(id),
      { hash, type, version: typeof version === 'number' ? version : 0 },
    ]),
  );
}

/** Tells the nodes that are new from those whose content has another hash. */
export function compareNodes(drafts: readonly NodeDraft[], existing: ReadonlyMap<string, ExistingNode>): Comparison<NodeDraft> {
  const fresh = drafts.filter(({ id }) => !existing.has(id));
  const changed = drafts.filter(({ id, hash }) => existing.has(id) && existing.get(id)?.hash !== hash);
  return { fresh, changed, unchanged: drafts.length - fresh.length - changed.length };
}

/** Creates the nodes that are new, and rewrites those that have changed. */
export async function writeNodes(
  run: Run,
  { fresh, changed }: Comparison<NodeDraft>,
  existing: ReadonlyMap<string, ExistingNode>,
  now: string,
): Promise<void> {
  for (const [type, group] of groupedBy(fresh, (draft) => draft.type)) {
    const rows = group.map(({ content, hash }) =>
      newRowOf({ ...content, hash, createdAt: now, updatedAt: now, version: 1 }, type.properties),
    );
    await runNew(run, (floats) => createNodesText(type, floats), rows);
  }
  for (const [type, group] of groupedBy(changed, (draft) => draft.type)) {
    const rows = group.map(({ id, content, hash }) => {
      const version = (existing.get(id)?.version ?? 0) + 1;
      return rowOf({ ...content, hash, updatedAt: now, version }, type.properties, ['createdAt']);
    });
    await runInBatches(run, updateNodesText(type), rows);
  }
}
