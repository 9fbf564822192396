import { writeFileSync } from 'node:fs';
import { openGraph } from '../../src/graph/open.js';
import { buildPearlSchema } from '../../src/schema.js';
import { startNeo4j } from '../databases/neo4j.ts';
import { EXPLORING } from './classes/exploring.js';
import { CLASSES } from './classes/index.js';
import { installPeer } from './competitors/installPeer.js';
import { openDriver } from './competitors/neo4j.js';
import { fill } from './data/graph.js';
import { measureEmbedded } from './embedded.js';
import { measureExploring } from './exploring.js';
import { measureGrowth } from './growth.js';
import { measureImports } from './imports.js';
import { describeMachine } from './machine.js';
import { randomness } from './measure/shuffle.js';
import { readOptions } from './options.js';
import { measureQueries } from './queries.js';
import { measureRepeated } from './repeated.js';
import { consoleHead } from './report/console.js';
import { document } from './report/document.js';
import { plansOf } from './report/plans.js';
import type { Results } from './results.js';

/** The whole benchmark: imports, questions on Neo4j, questions on the embedded engine, and, where asked for, growth. */
const options = readOptions(process.argv.slice(2));
const random = randomness(options.seed);
const pearl = buildPearlSchema();
const classes = CLASSES.filter(({ name }) => options.only.length === 0 || options.only.some((text) => name.includes(text)));
if (options.peer) installPeer();
else console.log('The peer is left out: nothing that follows compares with it.');
console.log(`Seed of the order within the rounds: ${options.seed}`);

const pageCache = Math.max(0, ...options.growth) > 16 ? '3g' : '512m';
const neo4j = await startNeo4j({ settings: { 'server.memory.pagecache.size': pageCache, 'db.memory.transaction.max': '1g' } });
const driver = openDriver(neo4j.uri);
const graph = openGraph({ uri: neo4j.uri, dataDirectory: '' });
const place = { uri: neo4j.uri, driver, graph, pearl };
try {
  const imports = await measureImports(place, options.imports);
  await fill(graph, pearl.model);
  console.log(consoleHead());
  const measured = await measureQueries(classes, place, options, random);
  const repeated = await measureRepeated(classes, place, options, random);
  const embedded = await measureEmbedded(classes, place, options, random);
  const exploring = await measureExploring(EXPLORING, place, options, random);
  const growth = await measureGrowth(classes, place, options, random);
  const machine = await describeMachine(driver);
  const results: Results = {
    machine,
    seed: options.seed,
    quick: options.quick,
    classes: measured.map(({ result }) => result),
    imports,
    repeated,
    embedded,
    exploring,
    growth,
  };
  console.log(`\n${document(results)}`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  if (options.plans) writeFileSync(options.plans, plansOf(measured));
} finally {
  await graph.close();
  await driver.close();
  await neo4j.stop();
}
