import { StartupError } from '../errors.js';

/** So many problems of a file are told; all of them stand in the report. */
export const MOST_TOLD = 20;

/** After so many problems a file that is refused anyway is read no further. */
export const MOST_PROBLEMS = 1_000;

/** A value in a file, and where it stands. */
export interface Cell {
  readonly file: string;
  /** The line on which the cell begins, counted from 1. */
  readonly line: number;
  /** The number of its row, counted from 1: a line may hold several, and a row may take several lines. */
  readonly row: number;
  /** The heading of its column. */
  readonly column: string;
  readonly text: string;
}

/** One thing that is wrong. `column` and `value` are null where the whole line is meant. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
  /** Whether the row was imported all the same. */
  readonly kept: boolean;
}

/** Takes note of a problem with a cell. */
export type Complain = (cell: Cell, message: string) => void;

/** "entities.csv:14:founded_year: “20x4” is not a whole number." */
export function problemText({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column === null ? '' : `${column}:`} ${message}`;
}

/** A file could not be imported, and nothing of it was written. The message lists up to MOST_TOLD problems, one a line. */
export class ImportError extends StartupError {
  readonly problems: readonly Problem[];

  constructor(path: string, found: readonly Problem[]) {
    const problems = [...found].sort((a, b) => a.line - b.line);
    const told = problems.slice(0, MOST_TOLD);
    const more = problems.length - told.length;
    super(
      [
        `${path} ${summary(found.length)}; nothing of it was written.`,
        ...told.map((each) => `  ${problemText(each)}`),
        ...(more > 0 ? [`  … and ${more} more.`] : []),
      ].join('\n'),
    );
    this.problems = Object.freeze(problems);
  }
}

function summary(count: number): string {
  if (count === 1) return 'has a problem';
  return count < MOST_PROBLEMS ? `has ${count} problems` : `has at least ${MOST_PROBLEMS} problems`;
}
