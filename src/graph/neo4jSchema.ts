import { databaseUnavailable } from '../errors.js';
import type { GraphSchema, Index, Row, Statement, Unique } from './port.js';
import { type Existing, keyOf, quoted, refuseDuplicates, schemaGap } from './schemaGap.js';
import { textIndexName, textIndexText } from './text/neo4jText.js';
import type { TextIndex } from './text/TextQuery.js';

/** The oldest Neo4j that knows `CALL (n) { … }`, on which every nested selection rests. */
const OLDEST = Object.freeze({ major: 5, minor: 23 });

/** How statements of the schema are run: each by itself, for Neo4j does not mix them with others in one transaction. */
export interface SchemaRunner {
  read(statement: Statement): Promise<readonly Row[]>;
  alter(text: string): Promise<void>;
}

/** Refuses a server that is too old, with a sentence for the log. `agent` is what it calls itself: "Neo4j/5.26.26". */
export function refuseOldServer(agent: string): void {
  const [, major, minor] = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent) ?? [];
  const known = { major: Number(major), minor: Number(minor) };
  if (known.major > OLDEST.major || (known.major === OLDEST.major && known.minor >= OLDEST.minor)) return;
  throw databaseUnavailable(
    new Error(`Neo4j ${OLDEST.major}.${OLDEST.minor} or newer is needed, but NEO4J_URI leads to ${agent || 'something else'}.`),
  );
}

/** Creates the constraints and indexes of `schema` that Neo4j lacks, and waits until the indexes are filled. */
export async function prepareNeo4j(schema: GraphSchema, run: SchemaRunner): Promise<void> {
  const existing = await existingIn(run);
  const gap = schemaGap(schema, existing);
  for (const unique of gap.unique) {
    await refuseDuplicates(unique, run.read);
    await dropPlainIndex(unique, existing, run);
    await run.alter(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${quoted(unique.label)}) REQUIRE n.${quoted(unique.property)} IS UNIQUE`);
  }
  for (const index of gap.indexes) {
    await run.alter(`CREATE INDEX IF NOT EXISTS FOR (n:${quoted(index.label)}) ON (n.${quoted(index.property)})`);
  }
  const texts = await prepareTexts(schema.texts ?? [], run);
  if (gap.unique.length + gap.indexes.length + texts > 0) await run.alter('CALL db.awaitIndexes(300)');
}

/** Creates the full-text indexes that are missing, and anew those over other properties; says how many. */
async function prepareTexts(wanted: readonly TextIndex[], run: SchemaRunner): Promise<number> {
  if (wanted.length === 0) return 0;
  const text = "SHOW INDEXES YIELD name, type, properties WHERE type = 'FULLTEXT' RETURN name, properties";
  const held = new Map((await run.read({ text, parameters: {} })).map(([name, properties]) => [name, JSON.stringify(properties)]));
  const missing = wanted.filter((index) => held.get(textIndexName(index)) !== JSON.stringify(index.properties));
  for (const index of missing) {
    // Only what was seen is dropped: another instance may have created the right one since.
    if (held.has(textIndexName(index))) await run.alter(`DROP INDEX ${quoted(textIndexName(index))} IF EXISTS`);
    await run.alter(textIndexText(index));
  }
  return missing.length;
}

/** Neo4j makes no constraint where an index of the same property is; the constraint brings an index of its own. */
async function dropPlainIndex(unique: Unique, existing: Existing, run: SchemaRunner): Promise<void> {
  const plain = existing.indexes.find((index) => keyOf(index) === keyOf(unique));
  if (plain) await run.alter(`DROP INDEX ${quoted(plain.name)} IF EXISTS`);
}

async function existingIn(run: SchemaRunner): Promise<Existing> {
  const constraints = await run.read({
    text: "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties WHERE type IN ['UNIQUENESS', 'NODE_PROPERTY_UNIQUENESS', 'NODE_KEY'] RETURN name, labelsOrTypes, properties",
    parameters: {},
  });
  const indexes = await run.read({
    text: "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint WHERE type = 'RANGE' AND entityType = 'NODE' AND owningConstraint IS NULL RETURN name, labelsOrTypes, properties",
    parameters: {},
  });
  return { unique: constraints.flatMap(single), indexes: indexes.flatMap(single) };
}

/** A row of SHOW as label and property; none for those over several properties. */
function single([name, labels, properties]: Row): (Index & { name: string })[] {
  if (!Array.isArray(labels) || !Array.isArray(properties) || labels.length !== 1 || properties.length !== 1) return [];
  return [{ name: String(name), label: String(labels[0]), property: String(properties[0]) }];
}
