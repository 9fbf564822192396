import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { StartupError } from '../../src/errors.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { neo4jFailure } from '../../src/graph/neo4jFailures.js';
import { refuseOldServer } from '../../src/graph/neo4jSchema.js';
import { onEngine } from '../databases/engines.js';
import { freePort } from '../databases/places.js';
import { failureOf } from './graphFailure.js';

const ONE = { text: 'RETURN 1 AS one', parameters: {} };
const NOTHING = { unique: [], indexes: [] };

test.each([
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QUERY_TOO_EXPENSIVE', undefined],
  ['Neo.ClientError.General.TransactionOutOfMemoryError', 'QUERY_TOO_EXPENSIVE', undefined],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'DEADLINE_EXCEEDED', undefined],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT', undefined],
  ['Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists', 'CONFLICT', 'conflict'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT', 'conflict'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE', 'lost'],
  ['Neo.ClientError.Cluster.NotALeader', 'DATABASE_UNAVAILABLE', 'lost'],
  ['SessionExpired', 'DATABASE_UNAVAILABLE', 'lost'],
  ['ServiceUnavailable', 'DATABASE_UNAVAILABLE', 'lost'],
  ['Neo.ClientError.Security.Unauthorized', 'DATABASE_UNAVAILABLE', undefined],
  ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL_SERVER_ERROR', undefined],
])('%s means %s, another try: %s', (code, means, retry) => {
  expect(neo4jFailure(Object.assign(new Error('text of the driver'), { code }))).toMatchObject({ code: means, retry });
});

test.each(['Neo4j/4.4.40', 'Neo4j/5.22.0', 'Neo4j/v5.11.0 compatible graph database server', ''])(
  'a server that says "%s" is refused',
  async (agent) => {
    const { code, log } = await failureOf(async () => refuseOldServer(agent));
    expect(code).toBe('DATABASE_UNAVAILABLE');
    expect(log).toMatch(/^Neo4j 5\.23 or newer is needed, but NEO4J_URI leads to \S/);
  },
);

test.each(['Neo4j/5.23.0', 'Neo4j/5.26.26', 'Neo4j/2026.09.0'])('a server that says "%s" is taken', (agent) => {
  expect(() => refuseOldServer(agent)).not.toThrow();
});

test.each(['localhost:7687', 'http://localhost:7474', 'bolt://', ''])('"%s" is no address of a Neo4j', (uri) => {
  expect(() => openNeo4j({ uri })).toThrow(StartupError);
  expect(() => openNeo4j({ uri })).toThrow(/^NEO4J_URI /);
});

test('where it is leaves out how to log in', () => {
  const graph = openNeo4j({ uri: 'neo4j://ada:secret@example.org:7687', username: 'ada', password: 'secret', database: 'pearl' });
  expect(graph.location).toBe('neo4j://example.org:7687/pearl');
});

test('where nobody listens, everyone is told within seconds, and the log names NEO4J_URI', async () => {
  const graph = openNeo4j({ uri: `bolt://127.0.0.1:${await freePort()}` });
  for (const ask of [() => graph.read(ONE), () => graph.write((run) => run(ONE)), () => graph.ready(NOTHING)]) {
    const start = Date.now();
    const { code, client, log } = await failureOf(ask);
    expect(Date.now() - start).toBeLessThan(15_000);
    expect(code).toBe('DATABASE_UNAVAILABLE');
    expect(client).not.toMatch(/127\.0\.0\.1|NEO4J/);
    expect(log).toMatch(/^Neo4j cannot be reached: check NEO4J_URI/);
  }
  await graph.close();
});

onEngine('neo4j', 'only on Neo4j', (graph) => {
  test('a statement past its deadline is ended on the server', async () => {
    const text = 'UNWIND range(1, 1000000) AS endless UNWIND range(1, 1000000) AS j WITH endless * j AS k RETURN sum(k % 7) AS sum';
    await expect(graph().read({ text, parameters: {} }, { deadline: 500 })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    const running = {
      text: 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $word RETURN count(*) AS count',
      parameters: { word: 'AS endless' },
    };
    const count = async () => (await graph().read(running)).map(([number]) => number)[0];
    for (let tries = 0; tries < 50 && (await count()) !== 0; tries++) await sleep(200);
    expect(await count()).toBe(0);
  });

  test('instances that prepare the same schema at the same moment are all ready', async () => {
    for (let round = 0; round < 10; round++) {
      const labels = [1, 2, 3].map((each) => `AtOnce${round}x${each}`);
      const schema = {
        unique: labels.map((label) => ({ label, property: 'id' })),
        indexes: labels.map((label) => ({ label, property: 'name' })),
        texts: labels.map((label) => ({ label, properties: ['name', 'description'] })),
      };
      await expect(Promise.all([1, 2, 3].map(() => graph().ready(schema)))).resolves.toBeDefined();
    }
  });

  test('a query that needs too much memory is refused, and not tried again', async () => {
    const statement = { text: 'UNWIND range(1, 100000000) AS i RETURN collect(toString(i)) AS all', parameters: {} };
    await expect(graph().read(statement)).rejects.toMatchObject({ code: 'QUERY_TOO_EXPENSIVE' });
    let tries = 0;
    const write = graph().write((run) => {
      tries++;
      return run(statement);
    });
    await expect(write).rejects.toMatchObject({ code: 'QUERY_TOO_EXPENSIVE' });
    expect(tries).toBe(1);
  });

  test('of two writers that wait for each other, one is undone and tries again', async () => {
    await graph().write((run) => run({ text: 'CREATE (:Lock {id: 1, value: 0}) CREATE (:Lock {id: 2, value: 0})', parameters: {} }));
    const add = (id: number) => ({ text: 'MATCH (n:Lock {id: $id}) SET n.value = n.value + 1', parameters: { id } });
    let tries = 0;
    let meet = () => {};
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const both = [
      [1, 2],
      [2, 1],
    ].map(([first = 0, second = 0]) =>
      graph().write(async (run) => {
        await run(add(first));
        if (++tries === 2) meet();
        await met;
        await run(add(second));
      }),
    );
    await Promise.all(both);
    expect(tries).toBeGreaterThan(2);
    expect(await graph().read({ text: 'MATCH (n:Lock) RETURN n.value AS value', parameters: {} })).toEqual([[2], [2]]);
  });

  test('addresses of clusters work', async () => {
    const uri = String(process.env.NEO4J_TEST_URI).replace(/^bolt:/, 'neo4j:');
    const routed = openNeo4j({ uri, username: process.env.NEO4J_TEST_USERNAME, password: process.env.NEO4J_TEST_PASSWORD });
    await routed.ready(NOTHING);
    await routed.write((run) => run({ text: 'CREATE (:Routed {id: 1})', parameters: {} }));
    expect(await routed.read({ text: 'MATCH (n:Routed) RETURN n.id AS id', parameters: {} })).toEqual([[1]]);
    await routed.close();
  });
});
