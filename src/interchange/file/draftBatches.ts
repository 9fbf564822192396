import type { Draft } from '../draft/Draft.js';
import type { Findings } from '../findings.js';
import { ImportError } from '../ImportError.js';
import { openRows } from '../read/readRows.js';
import { BATCH } from '../write/batches.js';
import type { FileImport } from './FileImport.js';

/** What is told about a reading while it goes on. */
export interface Reading {
  ignored: readonly string[];
  count(): void;
}

/** The drafts of a file, with their ids, a batch at a time. */
export async function* draftBatches<D extends Draft>(
  { mapping, mappingPath, importer }: FileImport<D>,
  path: string,
  found: Findings,
  reading: Reading,
): AsyncGenerator<readonly D[]> {
  const { file, delimiter, encoding } = mapping;
  const csv = { name: file, path, delimiter, ...(encoding === undefined ? {} : { encoding }) };
  const { ignored, rows } = await openRows(csv, mapping, mappingPath, found);
  reading.ignored = ignored;
  // A column that is not there would be complained about in every row.
  if (found.problems.length > 0) throw new ImportError(path, found.problems);
  let batch: D[] = [];
  for await (const some of rows) {
    for (const row of some) {
      reading.count();
      const draft = importer.draft(row, found.complain);
      if (draft) batch.push(draft);
      if (batch.length < BATCH) continue;
      yield await importer.resolve(batch, found.complain);
      batch = [];
    }
    if (found.enough()) break;
  }
  if (batch.length > 0) yield await importer.resolve(batch, found.complain);
}
