import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest, StartupError } from '../errors.js';
import type { Graph, Run } from '../graph/port.js';
import { type Cell, type Complain, ImportError, MOST_PROBLEMS, type Problem, problemAt } from './ImportError.js';
import type { FileMapping } from './mapping/Mapping.js';
import { Malformed } from './read/readRecords.js';
import { type MappedRow, openRows } from './read/readRows.js';
import type { Counts } from './write/writeNodes.js';

/** What became of one file. `ignored` are the columns that the mapping does not mention. */
export interface FileReport extends Counts {
  readonly file: string;
  readonly read: number;
  readonly ignored: readonly string[];
}

/** How far an import is: a file is being read, is being written, or is done. */
export interface Progress {
  readonly file: string;
  readonly stage: 'reading' | 'writing' | 'done';
  readonly rows: number;
}

/** What is done with the rows of a file, by what they hold. */
export interface Importer<Draft extends { readonly id: string; readonly cell: Cell }> {
  draft(row: MappedRow, complain: Complain): Draft | null;
  /** Says that two rows are the same. */
  readonly twice: (draft: Draft, firstLine: number) => string;
  /**
   * Writes what is new, in the transaction of the file. Before it does so it calls `refuseFor` with the problems that only
   * the graph shows, which throws when there is any, these or those found while reading.
   */
  write(run: Run, drafts: readonly Draft[], refuseFor: (problems: readonly Problem[]) => void): Promise<Counts>;
}

interface FileImport<Draft extends { readonly id: string; readonly cell: Cell }> {
  readonly graph: Graph;
  readonly directory: string;
  readonly mapping: FileMapping;
  readonly mappingPath: string;
  readonly importer: Importer<Draft>;
  readonly onProgress: (progress: Progress) => void;
}

/** The report of a file, and what was read from it. */
export interface Imported<Draft> {
  readonly report: FileReport;
  readonly drafts: readonly Draft[];
}

const PROGRESS_EVERY = 5_000;

/**
 * Imports one file in one transaction.
 * @throws ImportError listing what is wrong with it; then nothing of it was written.
 */
export async function importFile<Draft extends { readonly id: string; readonly cell: Cell }>(
  given: FileImport<Draft>,
): Promise<Imported<Draft>> {
  const { graph, mapping, importer, onProgress } = given;
  const { file } = mapping;
  const path = await pathOf(given);
  const { drafts, read, ignored, problems } = await readDrafts(given, path);
  onProgress({ file, stage: 'writing', rows: read });
  // The transaction may be run again after a conflict, so it only adds to what it made itself.
  const counts = await graph.write((run) =>
    importer.write(run, drafts, (found) => {
      if (problems.length + found.length > 0) throw new ImportError(path, [...problems, ...found]);
    }),
  );
  onProgress({ file, stage: 'done', rows: read });
  return { report: { file, read, ...counts, ignored }, drafts };
}

async function readDrafts<Draft extends { readonly id: string; readonly cell: Cell }>(
  { mapping, mappingPath, importer, onProgress }: FileImport<Draft>,
  path: string,
) {
  const { file } = mapping;
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  const complain: Complain = (cell, message) => problems.push(problemAt(cell, message));
  let read = 0;
  try {
    const { ignored, rows } = await openRows({ name: file, path, delimiter: mapping.delimiter }, mapping, mappingPath, (each) =>
      problems.push(each),
    );
    // A column that is not there would be complained about in every row.
    if (problems.length > 0) throw new ImportError(path, problems);
    for await (const row of rows) {
      read += 1;
      const draft = importer.draft(row, complain);
      const before = draft === null ? undefined : drafts.get(draft.id);
      if (draft && before) complain(draft.cell, importer.twice(draft, before.cell.line));
      else if (draft) drafts.set(draft.id, draft);
      if (problems.length >= MOST_PROBLEMS) throw new ImportError(path, problems);
      if (read % PROGRESS_EVERY === 0) onProgress({ file, stage: 'reading', rows: read });
    }
    return { drafts: [...drafts.values()], read, ignored, problems };
  } catch (error) {
    if (error instanceof Malformed) throw new ImportError(path, [...problems, error.problem]);
    throw error;
  }
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
