import type { Draft } from '../draft/Draft.js';
import { type Findings, findings } from '../findings.js';
import { ImportError } from '../ImportError.js';
import { Malformed } from '../read/readRecords.js';
import { ahead } from '../write/batches.js';
import type { Counts } from '../write/writeNodes.js';
import { draftBatches, type Reading } from './draftBatches.js';
import type { FileImport } from './FileImport.js';

/** What the first reading of a file found. */
export interface Survey<D> {
  readonly read: number;
  readonly ignored: readonly string[];
  readonly counts: Counts;
  readonly found: Findings;
  /** The good rows, where they are few enough to be kept. */
  readonly kept: readonly (readonly D[])[] | null;
}

/** A file with no more rows is kept in memory between checking and writing; a longer one is read again. */
const MOST_KEPT = 40_000;

/** Reads the file and checks every row. Nothing is written. */
export async function surveyed<D extends Draft>(given: FileImport<D>, number: number, path: string): Promise<Survey<D>> {
  const { mapping, importer, state, onProgress, onProblem } = given;
  const allowed = Math.max(given.maxErrors, mapping.dirtyRows ?? 0);
  const found = findings(allowed, onProblem);
  const total = { created: 0, updated: 0, unchanged: 0 };
  let kept: D[][] | null = [];
  let held = 0;
  let read = 0;
  const reading: Reading = { ignored: [], count: () => ++read };
  try {
    for await (const drafts of ahead(draftBatches(given, path, found, reading))) {
      const good = await checked(drafts, given, number, found);
      if (found.enough()) break;
      const { fresh, changed, unchanged } = await importer.compare((statement) => state.graph.read(statement), good);
      total.created += fresh.length;
      total.updated += changed.length;
      total.unchanged += unchanged;
      held += good.length;
      if (held > MOST_KEPT) kept = null;
      else kept?.push(good);
      onProgress({ file: mapping.file, stage: 'reading', rows: read });
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    onProblem(error.problem);
    throw new ImportError(path, [...found.problems, error.problem]);
  }
  if (found.badLines() > allowed) throw new ImportError(path, found.problems);
  return { read, ignored: reading.ignored, counts: total, found, kept };
}

/** The drafts of a batch that are good: no other row has their id, and the graph has what they refer to. */
async function checked<D extends Draft>(drafts: readonly D[], given: FileImport<D>, file: number, found: Findings): Promise<D[]> {
  const { importer } = given;
  const single = drafts.filter((draft) => isFirst(draft, given, file, found));
  await importer.check(single, found.complain);
  return single.filter(({ id, cell }) => {
    if (!found.rows.has(cell.row)) return true;
    importer.known.forget(id);
    return false;
  });
}

/** Whether no row before has the id. Where rows may repeat what others said, they have to say the same. */
function isFirst<D extends Draft>(draft: D, { importer, mapping, state }: FileImport<D>, file: number, found: Findings): boolean {
  const { id, cell, hash } = draft;
  const content = Number.parseInt(hash.slice(0, 8), 16) || 0;
  const met = importer.known.find(id);
  if (met === null) {
    importer.known.add(id, { file, line: cell.line, row: cell.row, content, type: importer.typeNumber(draft) });
    return true;
  }
  const place = `${met.file === file ? '' : `${state.files[met.file - 1]} `}line ${met.line}`;
  if (!mapping.agreeing) found.complain(cell, importer.twice(draft, place));
  else if (met.content !== content) found.complain(cell, `"${id}" is not what ${place} says of it: rows that repeat it have to agree.`);
  return false;
}
