import { type Cell, MOST_PROBLEMS, type Problem } from './ImportError.js';

/** What was found wrong with a file while it was checked. */
export interface Findings {
  /** Takes note of a cell that makes its row a bad one. */
  complain(cell: Cell, message: string): void;
  /** Takes note of a cell that is odd, and imported all the same. */
  remark(cell: Cell, message: string): void;
  /** Takes note of a record that makes no row at all. */
  reject(problem: Problem): void;
  /** The problems of bad rows, up to MOST_PROBLEMS. */
  readonly problems: readonly Problem[];
  /** The numbers of bad rows. */
  readonly rows: ReadonlySet<number>;
  /** How many lines are bad, and how many odd. */
  badLines(): number;
  oddLines(): number;
  /** Whether so much is wrong that reading on is no use. */
  enough(): boolean;
}

/** Collects what is wrong with a file that may have `allowed` bad lines; `report` is told each thing as it is found. */
export function findings(allowed: number, report: (problem: Problem) => void): Findings {
  const problems: Problem[] = [];
  const rows = new Set<number>();
  const bad = new Set<number>();
  const odd = new Set<number>();
  const reject = (problem: Problem) => {
    bad.add(problem.line);
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
    report(problem);
  };
  return {
    complain: (cell, message) => {
      rows.add(cell.row);
      reject(problemAt(cell, message, false));
    },
    remark: (cell, message) => {
      odd.add(cell.line);
      report(problemAt(cell, message, true));
    },
    reject,
    problems,
    rows,
    badLines: () => bad.size,
    oddLines: () => odd.size,
    enough: () => bad.size > allowed && problems.length >= MOST_PROBLEMS,
  };
}

function problemAt({ file, line, column, text }: Cell, message: string, kept: boolean): Problem {
  return { file, line, column, value: text, message, kept };
}
