import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest, StartupError } from '../errors.js';
import type { Draft } from './draft/Draft.js';
import { type Findings, findings } from './findings.js';
import { ImportError, type Problem } from './ImportError.js';
import type { ImportState } from './ImportState.js';
import type { Importer } from './importers/Importer.js';
import type { FileMapping } from './mapping/Mapping.js';
import { Malformed } from './read/readRecords.js';
import { openRows } from './read/readRows.js';
import { ahead, BATCH, inParallel } from './write/batches.js';
import type { Counts } from './write/writeNodes.js';

/** What became of one file, or in a dry run would become of it. */
export interface FileReport extends Counts {
  readonly file: string;
  /** The type that all its rows have, or what they are: "Project", "FUNDS", "sources", "entities". */
  readonly what: string;
  readonly read: number;
  /** The columns that the mapping does not mention. */
  readonly ignored: readonly string[];
  /** How many lines are bad and were left out, and how many are odd and were taken. */
  readonly leftOut: number;
  readonly odd: number;
  /** How many rows a dry run could not look up. */
  readonly postponed: number;
}

/** How far an import is: a file is being read and checked, is being written, or is done. */
export interface Progress {
  readonly file: string;
  readonly stage: 'reading' | 'writing' | 'done';
  readonly rows: number;
  /** How many there are altogether, where that is known. */
  readonly of?: number;
}

export interface FileImport<D extends Draft> {
  readonly state: ImportState;
  readonly directory: string;
  readonly mapping: FileMapping;
  readonly mappingPath: string;
  readonly importer: Importer<D>;
  /** So many lines may be bad; the mapping may allow more. */
  readonly maxErrors: number;
  readonly onProgress: (progress: Progress) => void;
  readonly onProblem: (problem: Problem) => void;
}

/** What the first reading of a file found. */
interface Survey<D> {
  readonly read: number;
  readonly ignored: readonly string[];
  readonly counts: Counts;
  readonly found: Findings;
  /** The good rows, where they are few enough to be kept. */
  readonly kept: readonly (readonly D[])[] | null;
}

/** A file with no more rows is kept in memory between checking and writing; a longer one is read again. */
const MOST_KEPT = 40_000;

/** A file that was read and may be written. */
export interface CheckedFile {
  /** What would become of it. */
  readonly report: FileReport;
  /** Writes it, a transaction for each batch, and says what became of it. Null where there is nothing to do. */
  readonly write: (() => Promise<FileReport>) | null;
}

/**
 * Reads one file and checks all of it. Nothing is written yet.
 * @throws ImportError listing what is wrong with it, where that is more than is allowed.
 */
export async function checkFile<D extends Draft>(given: FileImport<D>): Promise<CheckedFile> {
  const { mapping, state } = given;
  const { file } = mapping;
  const path = await pathOf(given);
  const before = await stampOf(path);
  const number = state.files.push(file);
  const survey = await surveyed(given, number, path);
  const { read, found, counts, ignored } = survey;
  const postponed = given.importer.postponed();
  const report = { file, what: whatOf(mapping), read, ignored, leftOut: found.badLines(), odd: found.oddLines(), postponed, ...counts };
  if (counts.created + counts.updated === 0) return { report, write: null };
  const write = async () => {
    if ((await stampOf(path)) !== before) throw new StartupError(`${path} was changed while it was being read: import it again.`);
    return { ...report, ...(await written(given, survey, number, path)) };
  };
  return { report, write };
}

/** Reads the file and checks every row. Nothing is written. */
async function surveyed<D extends Draft>(given: FileImport<D>, number: number, path: string): Promise<Survey<D>> {
  const { mapping, importer, state, onProgress, onProblem } = given;
  const allowed = Math.max(given.maxErrors, mapping.dirtyRows ?? 0);
  const found = findings(allowed, onProblem);
  const total = { created: 0, updated: 0, unchanged: 0 };
  let kept: D[][] | null = [];
  let held = 0;
  let read = 0;
  const reading: Reading = { ignored: [], count: () => ++read };
  try {
    for await (const drafts of ahead(batches(given, path, found, reading))) {
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

/** Writes what the survey found to be good, a transaction for each batch; the next batch is read meanwhile. */
async function written<D extends Draft>(
  given: FileImport<D>,
  { kept, found, read }: Survey<D>,
  file: number,
  path: string,
): Promise<Counts> {
  const { importer, state, mapping, onProgress } = given;
  const total = { created: 0, updated: 0, unchanged: 0 };
  let rows = 0;
  const writeBatch = async (drafts: readonly D[]) => {
    const { fresh, changed, unchanged } = await state.graph.write((run) => importer.write(run, drafts));
    total.created += fresh.length;
    total.updated += changed.length;
    total.unchanged += unchanged;
    rows += drafts.length;
    onProgress({ file: mapping.file, stage: 'writing', rows: Math.min(rows, read), of: read });
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
  for await (const drafts of batches(given, path, silent, { ignored: [], count: () => undefined })) yield drafts.filter(isGood);
}

/** What is told about a reading while it goes on. */
interface Reading {
  ignored: readonly string[];
  count(): void;
}

/** The drafts of a file, with their ids, a batch at a time. */
async function* batches<D extends Draft>(
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

function whatOf({ kind, bindings }: FileMapping): string {
  const type = bindings.find(({ target }) => target === 'type')?.from;
  return type !== undefined && 'constant' in type ? type.constant : kind;
}

/** Changes when the file does. */
async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return `${size} ${mtimeMs}`;
}

/** The path of the file, or a sentence that says what the directory holds instead. */
async function pathOf({
  directory,
  mapping: { file, line },
  mappingPath,
}: {
  directory: string;
  mapping: FileMapping;
  mappingPath: string;
}): Promise<string> {
  const files = await readdir(directory).catch((cause: NodeJS.ErrnoException) => {
    throw new StartupError(`The directory ${directory} cannot be read (${cause.code ?? cause.message}).`, { cause });
  });
  if (!files.includes(file)) throw new StartupError(`${mappingPath}:${line}: ${directory} has no file "${file}".${nearest(file, files)}`);
  return join(directory, file);
}
