import type { Draft } from '../draft/Draft.js';
import type { Problem } from '../ImportError.js';
import type { ImportState } from '../ImportState.js';
import type { Importer } from '../importers/Importer.js';
import type { FileMapping } from '../mapping/Mapping.js';
import type { Counts } from '../write/writeNodes.js';

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

/** One file, and what is done with its rows. */
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
