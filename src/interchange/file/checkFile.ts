import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest, StartupError } from '../../errors.js';
import type { Draft } from '../draft/Draft.js';
import type { FileMapping } from '../mapping/Mapping.js';
import type { FileImport, FileReport } from './FileImport.js';
import { surveyed } from './survey.js';
import { written } from './writing.js';

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
