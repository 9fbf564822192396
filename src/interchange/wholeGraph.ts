import type { Graph } from '../graph/port.js';
import { DESCRIPTION, FILLING } from '../model/graphSchema.js';

const FILLING_ID = 'filling';

/** How long another instance may need to fill the graph before it is taken for dead, in milliseconds. */
const PATIENCE = 60_000;

/** Whether a new instance must fill the graph: it holds no entity, or a first filling has not come to its end. */
export async function needsFilling(graph: Graph): Promise<boolean> {
  const entities = await graph.read({ text: 'MATCH (n:Entity) RETURN n.id AS id LIMIT 1', parameters: {} });
  const marks = await graph.read({ text: `MATCH (n:${FILLING.label} {id: $id}) RETURN n.since AS since`, parameters: { id: FILLING_ID } });
  return entities.length === 0 || marks.length > 0;
}

/**
 * Fills the graph, with a mark in it until all of it is there: who finds one that is old completes what was begun. Where
 * it fails the mark is old at once, so that nobody has to wait for a filling that is over.
 * @throws PearlError CONFLICT while another instance is filling it.
 */
export async function filling<T>(graph: Graph, fill: () => Promise<T>): Promise<T> {
  await mark(graph);
  try {
    const filled = await fill();
    await unmark(graph, FILLING_ID);
    return filled;
  } catch (error) {
    await age(graph).catch(() => undefined);
    throw error;
  }
}

async function age(graph: Graph): Promise<void> {
  const text = `MATCH (n:${FILLING.label} {id: $id}) SET n.since = ''`;
  await graph.write((run) => run({ text, parameters: { id: FILLING_ID } }));
}

function mark(graph: Graph): Promise<void> {
  return graph.write(async (run) => {
    const now = Date.now();
    // Nobody else can have an embedded database open: whoever left a mark there is gone.
    const old = new Date(graph.engine === 'embedded' ? now + 1 : now - PATIENCE).toISOString();
    const since = new Date(now).toISOString();
    const text = `MATCH (n:${FILLING.label} {id: $id}) WHERE n.since < $old SET n.since = $since RETURN count(*) AS taken`;
    const [[taken] = []] = await run({ text, parameters: { id: FILLING_ID, old, since } });
    if (taken === 0)
      await run({
        text: `CREATE (n:${FILLING.label}) SET n.${FILLING.property} = $id, n.since = $since`,
        parameters: { id: FILLING_ID, since },
      });
  });
}

/** An import that has begun, and has not come to its end. */
export interface UnfinishedImport {
  /** The title of its mapping. */
  readonly title: string;
  readonly since: string;
}

/** Imports that were interrupted, or that another process is still at. Repeating one completes it. */
export async function unfinishedImports(graph: Graph): Promise<readonly UnfinishedImport[]> {
  const text = `MATCH (n:${FILLING.label}) WHERE n.title IS NOT NULL RETURN n.title AS title, n.since AS since ORDER BY title`;
  return (await graph.read({ text, parameters: {} })).map(([title, since]) => ({ title: String(title), since: String(since) }));
}

/** What is said of one. */
export function unfinishedText({ title, since }: UnfinishedImport): string {
  return `The import of "${title}" began at ${since} and has not come to its end: unless it is still running it was interrupted, and repeating it completes it.`;
}

/** The mark of an import in the graph. */
export interface ImportMark {
  /** Sets the mark, once: called before anything is written. */
  begin(): Promise<void>;
  /** Takes the mark away: all is there. */
  end(): Promise<void>;
  /** The import was refused: what it wrote is whole, so its own mark goes; one that was there before stays. */
  refuse(): Promise<void>;
}

export async function importMark(graph: Graph, title: string): Promise<ImportMark> {
  const id = `import ${title}`;
  const before = (await unfinishedImports(graph)).some((each) => each.title === title);
  let begun = false;
  return {
    async begin() {
      if (begun) return;
      const text = `MERGE (n:${FILLING.label} {id: $id}) SET n.title = $title, n.since = $since`;
      await graph.write((run) => run({ text, parameters: { id, title, since: new Date().toISOString() } }));
      begun = true;
    },
    end: async () => (begun || before ? unmark(graph, id) : undefined),
    refuse: async () => (begun && !before ? unmark(graph, id) : undefined),
  };
}

async function unmark(graph: Graph, id: string): Promise<void> {
  await graph.write((run) => run({ text: `MATCH (n:${FILLING.label} {id: $id}) DELETE n`, parameters: { id } }));
}

/** So many relationships or nodes go in one transaction: Neo4j keeps what a transaction changes in memory. */
const BATCH = 5_000;

/** Relationships first, or a node with very many would take them all into one transaction. */
const TEXTS = Object.freeze([
  'MATCH (:Entity)-[r]->() WITH r LIMIT $batch DELETE r RETURN count(*) AS deleted',
  'MATCH (n:Entity) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS deleted',
  'MATCH (n:Source) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS deleted',
  `MATCH (n:${FILLING.label}) WITH n LIMIT $batch DELETE n RETURN count(*) AS deleted`,
  `MATCH (n:${DESCRIPTION.label}) WITH n LIMIT $batch DELETE n RETURN count(*) AS deleted`,
]);

/** Deletes everything that Pearl holds, a batch at a time: who reads meanwhile sees a part of it. Other nodes of the database stay. */
export async function clear(graph: Graph): Promise<void> {
  for (const text of TEXTS) {
    let deleted: unknown = BATCH;
    while (deleted !== 0) {
      const rows = await graph.write((run) => run({ text, parameters: { batch: BATCH } }));
      deleted = rows[0]?.[0] ?? 0;
    }
  }
}
