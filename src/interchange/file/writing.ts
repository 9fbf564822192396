import type { Draft } from '../draft/Draft.js';
import { type Findings, findings } from '../findings.js';
import { ahead, inParallel } from '../write/batches.js';
import type { Counts } from '../write/writeNodes.js';
import { draftBatches } from './draftBatches.js';
import type { FileImport } from './FileImport.js';
import type { Survey } from './survey.js';

/** Writes what the survey found to be good, a transaction for each batch; the next batch is read meanwhile. */
export async function written<D extends Draft>(
  given: FileImport<D>,
  { kept, found, counts }: Survey<D>,
  file: number,
  path: string,
): Promise<Counts> {
  const { importer, state, mapping, onProgress } = given;
  const total = { created: 0, updated: 0, unchanged: 0 };
  const good = counts.created + counts.updated + counts.unchanged;
  let rows = 0;
  const writeBatch = async (drafts: readonly D[]) => {
    const { fresh, changed, unchanged } = await state.graph.write((run) => importer.write(run, drafts));
    total.created += fresh.length;
    total.updated += changed.length;
    total.unchanged += unchanged;
    rows += drafts.length;
    onProgress({ file: mapping.file, stage: 'writing', rows, of: good });
  };
  await inParallel(kept ?? ahead(again(given, file, path, found)), importer.atOnce, writeBatch);
  return total;
}

/** The good rows of a file that was read before. */
async function* again<D extends Draft>(given: FileImport<D>, file: number, path: string, before: Findings): AsyncGenerator<readonly D[]> {
  const { importer } = given;
  const silent = findings(Number.POSITIVE_INFINITY, () => undefined);
  const isGood = ({ id, cell }: D) => {
    const met = importer.known.find(id);
    return !before.rows.has(cell.row) && met?.row === cell.row && met.file === file;
  };
  for await (const drafts of draftBatches(given, path, silent, { ignored: [], count: () => undefined })) yield drafts.filter(isGood);
}
