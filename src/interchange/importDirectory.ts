import { StartupError } from '../errors.js';
import type { Graph } from '../graph/port.js';
import type { Model } from '../model/model.js';
import type { Draft } from './draft/Draft.js';
import type { ColumnOf } from './draft/draftEntity.js';
import { checkFile } from './file/checkFile.js';
import type { FileReport, Progress } from './file/FileImport.js';
import { describe } from './graphDescription.js';
import type { Problem } from './ImportError.js';
import { type ImportState, importState } from './ImportState.js';
import { amendmentImporter } from './importers/amendments.js';
import type { Importer } from './importers/Importer.js';
import { entityImporter, sourceImporter } from './importers/nodes.js';
import { relationshipImporter } from './importers/relationships.js';
import type { FileMapping, GraphDescription } from './mapping/Mapping.js';
import { readMapping } from './mapping/readMapping.js';
import { importMark } from './wholeGraph.js';

export interface ImportOptions {
  /** A graph that is ready for the model: its ids are unique and indexed. */
  readonly graph: Graph;
  readonly model: Model;
  /** Where the CSV files are. */
  readonly directory: string;
  /** The path of the mapping file. */
  readonly mapping: string;
  readonly now?: () => Date;
  /** Reads and checks everything, and writes nothing. */
  readonly dryRun?: boolean;
  /** So many lines of a file may be bad: they are left out. 0 by default; a mapping may allow more for a file of its own. */
  readonly maxErrors?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Is told everything that is wrong with the files, as it is found. */
  readonly onProblem?: (problem: Problem) => void;
}

/** What the mapping says about the data as a whole, and what became of each file, in the order of the import. */
export interface ImportReport {
  readonly graph: GraphDescription;
  readonly files: readonly FileReport[];
}

/**
 * Imports the CSV files that the mapping names: sources, then entities, then relationships. All of a file is read and checked
 * before anything of it is written. Running it again changes nothing unless the files have changed, and completes what was
 * interrupted; a mark in the graph says that an import has begun and not ended. What the mapping says of the data as a whole
 * is kept in the graph.
 * @throws ImportError when a file has more problems than allowed: nothing of it and of the files after it is written.
 * @throws StartupError when the mapping, the directory or a file of it is wrong.
 */
export async function importDirectory(options: ImportOptions): Promise<ImportReport> {
  const { graph, model, directory, dryRun = false, maxErrors = 0, onProgress = ignore, onProblem = ignore } = options;
  const mapping = await readMapping(options.mapping, model);
  const mark = await importMark(graph, mapping.graph.title);
  const state = importState({ graph, model, now: (options.now?.() ?? new Date()).toISOString(), dryRun });
  const files: FileReport[] = [];
  const check = (each: FileMapping, importer: Importer<Draft>) =>
    checkFile({ state, directory, mapping: each, mappingPath: mapping.path, importer, maxErrors, onProgress, onProblem });
  // While a file is written the next one is checked: what it refers to stands in the tables of the import.
  const { before } = state;
  try {
    for (const each of [...mapping.sources, ...mapping.entities, ...mapping.relationships]) {
      const importer = importerFor(each, state);
      if (importer.looksUp) await before.written;
      const { report, write } = await check(each, importer);
      await before.written;
      const index = files.push(report) - 1;
      if (write !== null && dryRun) before.pending = true;
      else if (write !== null) {
        await mark.begin();
        // Before anything that it describes: amounts without a currency would be no amounts.
        await describe(graph, mapping.graph);
        before.written = write().then((done) => {
          files[index] = done;
          onProgress({ file: done.file, stage: 'done', rows: done.read });
        });
        // Whoever waits for it is told; until then nobody may be there to hear.
        before.written.catch(() => undefined);
      }
    }
    await before.written;
  } catch (error) {
    await before.written.catch(() => undefined);
    // After any other failure, part of a file may be there: the mark says so.
    if (error instanceof StartupError) await mark.refuse();
    throw error;
  }
  if (!dryRun) {
    await describe(graph, mapping.graph);
    await mark.end();
  }
  return Object.freeze({ graph: mapping.graph, files: Object.freeze(files) });
}

function importerFor(mapping: FileMapping, state: ImportState): Importer<Draft> {
  const columnOf = columnsOf(mapping);
  switch (mapping.kind) {
    case 'sources':
      return sourceImporter(state, columnOf);
    case 'entities':
      return entityImporter(state, columnOf);
    case 'relationships':
      return mapping.amends ? amendmentImporter(state, mapping, columnOf) : relationshipImporter(state, mapping, columnOf);
  }
}

/** Where a complaint about a missing value points: at the column, or at the property where the mapping gives no column. */
function columnsOf({ bindings }: FileMapping): ColumnOf {
  const columns = new Map(bindings.map(({ target, from }) => [target, 'column' in from ? from.column : target]));
  return (target) => columns.get(target) ?? target;
}

function ignore(): void {}
