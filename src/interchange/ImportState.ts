import type { Graph } from '../graph/port.js';
import type { EntityType, Model } from '../model/model.js';
import { type IdTable, idTable } from './idTable.js';

/** What an import knows while it goes from file to file. */
export interface ImportState {
  readonly graph: Graph;
  readonly model: Model;
  /** The instant of the import. */
  readonly now: string;
  readonly dryRun: boolean;
  /** What the files so far hold, by id. */
  readonly sources: IdTable;
  readonly entities: IdTable;
  readonly relationships: IdTable;
  /** The files so far, by the number that the tables have. */
  readonly files: string[];
  /** What the first source files call their sources, to suggest from. */
  readonly sourceNames: string[];
  /** Whether the graph held no node with the label, or no relationship of the type, before: then the tables know all there is. */
  wasEmpty(kind: 'node' | 'relationship', name: string): Promise<boolean>;
  /** What is known of the files before the one that is being checked. */
  readonly before: {
    /** Resolves when they are written. */
    written: Promise<void>;
    /** Whether a dry run has left out of the graph what they hold. */
    pending: boolean;
  };
  /** The entity types, as the table numbers them. */
  readonly types: readonly EntityType[];
}

/** The state at the beginning. */
export function importState(given: Pick<ImportState, 'graph' | 'model' | 'now' | 'dryRun'>): ImportState {
  const { graph, model } = given;
  const asked = new Map<string, Promise<boolean>>();
  const ask = async (pattern: string) =>
    (await graph.read({ text: `MATCH ${pattern} RETURN x.id AS id LIMIT 1`, parameters: {} })).length === 0;
  return {
    ...given,
    sources: idTable(),
    entities: idTable(),
    relationships: idTable(),
    files: [],
    sourceNames: [],
    types: [...model.entities.values()],
    before: { written: Promise.resolve(), pending: false },
    wasEmpty(kind, name) {
      const pattern = kind === 'node' ? `(x:${name})` : `()-[x:${name}]->()`;
      const answer = asked.get(pattern) ?? ask(pattern);
      asked.set(pattern, answer);
      return answer;
    },
  };
}
