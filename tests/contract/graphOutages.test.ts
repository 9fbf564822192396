import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { Graph } from '../../src/graph/port.js';
import type { RunningNeo4j } from '../databases/launcher.js';
import { neo4jLauncher, startNeo4j } from '../databases/neo4j.js';
import { temporaryDirectory } from '../databases/places.js';
import { failureOf } from './graphFailure.js';

const ONE = { text: 'RETURN 1 AS one', parameters: {} };
const NOTHING = { unique: [], indexes: [] };

/** Asks until the answer comes, as clients do while a database starts. */
async function eventually(graph: Graph, patience = 60_000): Promise<unknown> {
  for (const start = Date.now(); ; await sleep(200)) {
    try {
      return await graph.read(ONE, { deadline: 5_000 });
    } catch (error) {
      if (Date.now() - start > patience) throw error;
    }
  }
}

const launcher = neo4jLauncher();
const own = typeof launcher === 'string' ? describe.skip : describe;

own(`a Neo4j of its own, with a password${typeof launcher === 'string' ? ` (${launcher})` : ''}`, () => {
  const PASSWORD = 'correct horse battery';
  const home = temporaryDirectory('own-neo4j');
  const graphs: Graph[] = [];
  let neo4j: RunningNeo4j | undefined;
  const server = () => {
    if (neo4j === undefined) throw new Error('Neo4j did not start.');
    return neo4j;
  };
  const open = (settings: { password?: string; database?: string } = {}) => {
    const graph = openNeo4j({ uri: server().uri, username: 'neo4j', password: PASSWORD, ...settings });
    graphs.push(graph);
    return graph;
  };

  beforeAll(async () => {
    neo4j = await startNeo4j({ home: home.path, password: PASSWORD });
  }, 300_000);

  afterAll(async () => {
    await Promise.all(graphs.map((graph) => graph.close()));
    await neo4j?.stop();
    home.remove();
  }, 60_000);

  test('a wrong password is told to the log by the names of the settings', async () => {
    for (const password of ['wrong', '']) {
      const { code, client, log } = await failureOf(() => open({ password }).ready(NOTHING));
      expect(code).toBe('DATABASE_UNAVAILABLE');
      expect(client).not.toMatch(/NEO4J|password/i);
      expect(log).toBe('Neo4j refuses the login: check NEO4J_USERNAME and NEO4J_PASSWORD.');
    }
  });

  test('so is a database that is not there', async () => {
    const { code, log } = await failureOf(() => open({ database: 'elsewhere' }).ready(NOTHING));
    expect(code).toBe('DATABASE_UNAVAILABLE');
    expect(log).toBe('Neo4j has no database of that name: check NEO4J_DATABASE.');
  });

  test('with the right ones it answers', async () => {
    const graph = open({ database: 'neo4j' });
    await graph.ready({ unique: [{ label: 'Kept', property: 'id' }], indexes: [{ label: 'Kept', property: 'name' }] });
    await graph.write((run) => run({ text: 'CREATE (:Kept {id: 1})', parameters: {} }));
    expect(await graph.read({ text: 'MATCH (n:Kept) RETURN n.id AS id', parameters: {} })).toEqual([[1]]);
  });

  test('a Neo4j that freezes is not waited for, and answers again when it thaws', async () => {
    const { pid } = server();
    if (pid === undefined) return;
    const graph = open();
    expect(await graph.read(ONE)).toEqual([[1]]);
    const start = Date.now();
    process.kill(pid, 'SIGSTOP');
    try {
      await frozen(graph);
      const outcomes = [
        await failureOf(() => graph.read(ONE, { deadline: 500 })),
        await failureOf(() => graph.write((run) => run(ONE), { deadline: 500 })),
      ];
      for (const { code } of outcomes) expect(['DEADLINE_EXCEEDED', 'DATABASE_UNAVAILABLE']).toContain(code);
      expect(Date.now() - start).toBeLessThan(20_000);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    expect(await eventually(graph)).toEqual([[1]]);
  });

  test('while it is away everyone is told so, and when it comes back the same graph goes on with its data', async () => {
    const graph = open();
    await graph.write((run) => run({ text: 'MERGE (:Survivor {id: 1})', parameters: {} }));
    await Promise.all(Array.from({ length: 20 }, () => graph.read(ONE)));
    const { port, stop } = server();
    const underWay = Array.from({ length: 5 }, () =>
      graph
        .read({ text: 'UNWIND range(1, 10000) AS i UNWIND range(1, 100000) AS j WITH i * j AS k RETURN sum(k) AS sum', parameters: {} })
        .catch((error: unknown) => error),
    );
    await stop();
    for (const outcome of await Promise.all(underWay)) {
      expect(outcome).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    }
    const start = Date.now();
    expect((await failureOf(() => graph.read(ONE))).code).toBe('DATABASE_UNAVAILABLE');
    expect((await failureOf(() => graph.write((run) => run(ONE)))).code).toBe('DATABASE_UNAVAILABLE');
    expect(Date.now() - start).toBeLessThan(20_000);

    neo4j = await startNeo4j({ home: home.path, password: PASSWORD, port });
    expect(await eventually(graph)).toEqual([[1]]);
    expect(await graph.read({ text: 'MATCH (n:Survivor) RETURN n.id AS id', parameters: {} })).toEqual([[1]]);
    await graph.write((run) => run({ text: 'MATCH (n:Survivor) SET n.back = true', parameters: {} }));
    await graph.ready({ unique: [{ label: 'Kept', property: 'id' }], indexes: [] });
  }, 300_000);
});

/** The signal reaches a process of many threads a little later than it is sent: until then it still answers. */
async function frozen(graph: Graph): Promise<void> {
  for (let tries = 0; tries < 50; tries++)
    if (
      await graph.read(ONE, { deadline: 500 }).then(
        () => false,
        () => true,
      )
    )
      return;
}
