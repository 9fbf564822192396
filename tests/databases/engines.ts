import { afterAll, beforeAll, describe } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { openEmbedded } from '../../src/graph/embedded.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { Graph } from '../../src/graph/port.js';
import { hold } from './lock.ts';
import { wipe } from './wipe.ts';

/** A database that suites run on. */
export interface Engine {
  readonly name: 'embedded' | 'neo4j';
  readonly available: boolean;
  /** Opens an empty graph. The Neo4j is shared: other test files wait until this one has closed it. */
  open(): Promise<Graph>;
}

/** Waiting for another test file to be done with the shared Neo4j may take this long. */
export const TURN_TIMEOUT = 15 * 60_000;

const uri = process.env.NEO4J_TEST_URI;

/** Both engines. */
export const engines: readonly Engine[] = [
  { name: 'embedded', available: true, open: async () => openEmbedded({ directory: null }) },
  { name: 'neo4j', available: uri !== undefined, open: openShared },
];

type Suite = (graph: () => Graph, engine: Engine) => void;

/** Runs a suite once on each engine, with a graph that is empty when it begins. On a missing one it shows as skipped. */
export function onEachEngine(title: string, suite: Suite): void {
  for (const engine of engines) declare(engine, `${title}, ${engine.name}`, suite);
}

/** Runs a suite on one engine alone: for what only that one can do. */
export function onEngine(name: Engine['name'], title: string, suite: Suite): void {
  for (const engine of engines) if (engine.name === name) declare(engine, title, suite);
}

function declare(engine: Engine, title: string, suite: Suite): void {
  if (!engine.available) {
    describe.skip(`${title} (${process.env.NEO4J_TEST_SKIPPED ?? 'no Neo4j was started'})`, () => suite(absent, engine));
    return;
  }
  describe(title, () => {
    let graph: Graph | undefined;
    beforeAll(async () => {
      graph = await engine.open();
    }, TURN_TIMEOUT);
    afterAll(() => graph?.close());
    suite(() => graph ?? absent(), engine);
  });
}

function absent(): never {
  throw new Error('The graph is opened before the first test, not while tests are being declared.');
}

async function openShared(): Promise<Graph> {
  if (uri === undefined) throw new Error('No Neo4j was started.');
  const release = await hold(uri);
  let graph: Graph | undefined;
  const close = async () => {
    await graph?.close();
    release();
  };
  try {
    const { NEO4J_TEST_USERNAME = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env;
    const driver = neo4j.driver(uri, neo4j.auth.basic(NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD));
    await wipe(driver).finally(() => driver.close());
    graph = openNeo4j({ uri, username: NEO4J_TEST_USERNAME, password: NEO4J_TEST_PASSWORD });
    return { ...graph, close };
  } catch (error) {
    await close();
    throw error;
  }
}
