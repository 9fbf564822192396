import type { Graph } from '../graph/port.js';
import type { Model } from '../model/model.js';
import type { NodeDraft, RelationshipDraft } from './draft/Draft.js';
import { type ColumnOf, draftEntity } from './draft/draftEntity.js';
import { draftRelationship } from './draft/draftRelationship.js';
import { draftSource } from './draft/draftSource.js';
import { type FileReport, type Importer, importFile, type Progress } from './importFile.js';
import type { FileMapping, GraphDescription } from './mapping/Mapping.js';
import { readMapping } from './mapping/readMapping.js';
import { endProblems, sourceProblems, typeProblems } from './write/references.js';
import { existingNodes, writeNodes } from './write/writeNodes.js';
import { writeRelationships } from './write/writeRelationships.js';

export interface ImportOptions {
  /** A graph that is ready for the model: its ids are unique and indexed. */
  readonly graph: Graph;
  readonly model: Model;
  /** Where the CSV files are. */
  readonly directory: string;
  /** The path of the mapping file. */
  readonly mapping: string;
  readonly now?: () => Date;
  readonly onProgress?: (progress: Progress) => void;
}

/** What the mapping says about the data as a whole, and what became of each file, in the order of the import. */
export interface ImportReport {
  readonly graph: GraphDescription;
  readonly files: readonly FileReport[];
}

/**
 * Imports the CSV files that the mapping names: sources, then entities, then relationships, each file in a transaction of
 * its own. Running it again changes nothing unless the files have changed.
 * @throws ImportError when a file has problems: nothing of it and of the files after it is written.
 * @throws StartupError when the mapping, the directory or a file of it is wrong.
 */
export async function importDirectory(options: ImportOptions): Promise<ImportReport> {
  const { graph, model, directory, onProgress = () => undefined } = options;
  const mapping = await readMapping(options.mapping, model);
  const now = (options.now?.() ?? new Date()).toISOString();
  const importOne = async <Draft extends NodeDraft | RelationshipDraft>(each: FileMapping, importer: Importer<Draft>) =>
    importFile({ graph, directory, mapping: each, mappingPath: mapping.path, importer, onProgress });

  const files: FileReport[] = [];
  const sourceNames: string[] = [];
  for (const each of mapping.sources) {
    const { report, drafts } = await importOne(each, sources(model, columnsOf(each), now));
    for (const { cell } of drafts) sourceNames.push(cell.text);
    files.push(report);
  }
  for (const each of mapping.entities) {
    files.push((await importOne(each, entities(model, columnsOf(each), now, sourceNames))).report);
  }
  for (const each of mapping.relationships) {
    files.push((await importOne(each, relationships(model, columnsOf(each), sourceNames))).report);
  }
  return Object.freeze({ graph: mapping.graph, files: Object.freeze(files) });
}

function sources(model: Model, columnOf: ColumnOf, now: string): Importer<NodeDraft> {
  return {
    draft: (row, complain) => draftSource(row, model, columnOf, complain),
    twice: ({ cell }, line) => `"${cell.text}" is the source of line ${line} already.`,
    write: async (run, drafts, refuseFor) => {
      refuseFor([]);
      return writeNodes(run, drafts, await existingNodes(run, drafts), now);
    },
  };
}

function entities(model: Model, columnOf: ColumnOf, now: string, sourceNames: readonly string[]): Importer<NodeDraft> {
  return {
    draft: (row, complain) => draftEntity(row, model, columnOf, complain),
    twice: ({ id }, line) => `"${id}" is the id of line ${line} already.`,
    write: async (run, drafts, refuseFor) => {
      const existing = await existingNodes(run, drafts);
      const cited = drafts.flatMap((draft) => draft.cited);
      refuseFor([...typeProblems(drafts, existing, model), ...(await sourceProblems(run, cited, sourceNames))]);
      return writeNodes(run, drafts, existing, now);
    },
  };
}

function relationships(model: Model, columnOf: ColumnOf, sourceNames: readonly string[]): Importer<RelationshipDraft> {
  return {
    draft: (row, complain) => draftRelationship(row, model, columnOf, complain),
    twice: ({ id }, line) =>
      `"${id}" is the relationship of line ${line} already; where there are several, a column mapped to "key" tells them apart.`,
    write: async (run, drafts, refuseFor) => {
      const cited = drafts.flatMap((draft) => draft.cited);
      refuseFor([...(await endProblems(run, drafts, model)), ...(await sourceProblems(run, cited, sourceNames))]);
      return writeRelationships(run, drafts);
    },
  };
}

/** Where a complaint about a missing value points: at the column, or at the property where the mapping gives no column. */
function columnsOf({ bindings }: FileMapping): ColumnOf {
  const columns = new Map(bindings.map(({ target, from }) => [target, 'column' in from ? from.column : target]));
  return (target) => columns.get(target) ?? target;
}
