import { StartupError } from '../errors.js';

/** So many problems of a file are listed; whoever mends them all runs the import again and sees the rest. */
export const MOST_PROBLEMS = 20;

/** A value in a file, and where it stands. */
export interface Cell {
  readonly file: string;
  /** The line on which the cell begins, counted from 1. */
  readonly line: number;
  /** The heading of its column. */
  readonly column: string;
  readonly text: string;
}

/** One thing that is wrong. `column` is null where the whole line is meant. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly message: string;
}

/** Takes note of a problem with a cell. */
export type Complain = (cell: Cell, message: string) => void;

/** What is wrong with the cell. */
export function problemAt({ file, line, column }: Cell, message: string): Problem {
  return { file, line, column, message };
}

/** "entities.csv:14:founded_year: “20x4” is not a whole number." */
function problemText({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column === null ? '' : `${column}:`} ${message}`;
}

/** A file could not be imported, and nothing of it was written. The message lists up to MOST_PROBLEMS problems, one a line. */
export class ImportError extends StartupError {
  readonly problems: readonly Problem[];

  constructor(path: string, found: readonly Problem[]) {
    const problems = [...found].sort((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS);
    super([`${path} ${summary(found.length)}; nothing of it was written.`, ...problems.map((each) => `  ${problemText(each)}`)].join('\n'));
    this.problems = Object.freeze(problems);
  }
}

function summary(count: number): string {
  if (count === 1) return 'has a problem';
  return count < MOST_PROBLEMS ? `has ${count} problems` : `has at least ${MOST_PROBLEMS} problems`;
}
