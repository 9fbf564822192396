import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { StartupError } from '../../errors.js';
import type { Problem } from '../ImportError.js';

/** A CSV file of everything that is wrong with the files of an import. */
export interface ProblemFile {
  add(problem: Problem): void;
  /** How many problems it holds. There is no file where there are none. */
  close(): number;
}

/** The columns of the report, each with what it says of a problem. */
const COLUMNS: Readonly<Record<string, (problem: Problem) => string>> = Object.freeze({
  file: ({ file }) => file,
  line: ({ line }) => String(line),
  column: ({ column }) => column ?? '',
  value: ({ value }) => value ?? '',
  reason: ({ message }) => message,
  row: ({ kept }) => (kept ? 'imported' : 'left out'),
});

/** Opens the report with the first problem, so that an import without problems leaves no file behind. */
export function problemFile(path: string): ProblemFile {
  let file: number | undefined;
  let count = 0;
  const write = (cells: readonly string[]) => {
    file ??= opened(path);
    writeSync(file, stringify([[...cells]]));
  };
  return {
    add(problem) {
      if (count === 0) write(Object.keys(COLUMNS));
      count += 1;
      write(Object.values(COLUMNS).map((cellOf) => cellOf(problem)));
    },
    close() {
      if (file !== undefined) closeSync(file);
      return count;
    },
  };
}

function opened(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (cause) {
    throw new StartupError(`The report ${path} cannot be written (${(cause as NodeJS.ErrnoException).code}).`, { cause });
  }
}
