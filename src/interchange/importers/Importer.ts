import type { Run } from '../../graph/port.js';
import type { Draft } from '../draft/Draft.js';
import type { Complain } from '../ImportError.js';
import type { IdTable } from '../idTable.js';
import type { MappedRow } from '../read/readRows.js';
import type { Comparison } from '../write/writeNodes.js';

/** What is done with the rows of a file, by what they hold. Only `write` changes the graph. */
export interface Importer<D extends Draft> {
  /** What a row says, typed; null where it says too little. */
  draft(row: MappedRow, complain: Complain): D | null;
  /** The drafts with the ids that have to be found in the graph; those for which there is none are left out and complained about. */
  resolve(drafts: readonly D[], complain: Complain): Promise<readonly D[]>;
  /** Where ids are remembered, to find those that come twice; `type` is what else is remembered of one. */
  readonly known: IdTable;
  typeNumber(draft: D): number;
  /** Says that another row is the same. */
  twice(draft: D, place: string): string;
  /** Complains about what only the graph shows. */
  check(drafts: readonly D[], complain: Complain): Promise<void>;
  /** What has to be done about the drafts: created, changed, or nothing. */
  compare(run: Run, drafts: readonly D[]): Promise<Comparison<D>>;
  /** Compares in the same transaction, and writes what is not there. */
  write(run: Run, drafts: readonly D[]): Promise<Comparison<D>>;
  /** Whether `resolve` looks into the graph, so that what came before has to be there. */
  readonly looksUp: boolean;
  /** How many batches may be written at a time: those whose transactions never wait for one another. */
  readonly atOnce: number;
  /** How many rows could not be looked up, because what they name is only written by a real import. */
  postponed(): number;
}
