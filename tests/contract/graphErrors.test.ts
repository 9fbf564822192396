import { expect, test } from '@jest/globals';
import { PearlError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/port.js';
import { engines, onEachEngine, TURN_TIMEOUT } from '../databases/engines.js';

/** Takes both engines a second or more, and neither for ever: the embedded one cannot be stopped. */
const SLOW = 'UNWIND range(1, 2500) AS i UNWIND range(1, 2500) AS j WITH i * j AS k RETURN sum(k) AS sum';

onEachEngine('errors', (graph, engine) => {
  const read = (text: string, parameters = {}) => graph().read({ text, parameters });

  test.each([
    ['a syntax error', 'MATCH (secret'],
    ['a missing parameter', 'RETURN $secret AS value'],
    ['a division by zero', 'RETURN 1 / 0 AS secret'],
    ['an integer overflow', 'RETURN 9223372036854775807 + 1 AS secret'],
  ])('%s is a fault of the service: clients learn nothing of the statement, the log learns the cause', async (_, text) => {
    for (const ask of [() => read(text), () => graph().write((run) => run({ text, parameters: {} }))]) {
      const error: unknown = await ask().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PearlError);
      if (!(error instanceof PearlError)) throw error;
      expect(error.code).toBe('INTERNAL_SERVER_ERROR');
      expect(JSON.stringify(error)).not.toMatch(/secret|GRAFEO|Neo\.|cypher/i);
      expect(error.originalError?.message).toMatch(/\S/);
    }
  });

  test('a regular expression that is none is a fault of the query', async () => {
    const statement = { text: 'UNWIND ["a"] AS name WITH name WHERE name =~ $pattern RETURN name', parameters: { pattern: '(' } };
    await expect(graph().read(statement)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a read that takes too long ends, and the next one is answered', async () => {
    const start = Date.now();
    await expect(graph().read({ text: SLOW, parameters: {} }, { deadline: 100 })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(Date.now() - start).toBeLessThan(15_000);
    expect(await read('RETURN 1 AS one')).toEqual([[1]]);
  });

  test('a read that is in time is answered', async () => {
    expect(await graph().read({ text: 'RETURN 1 AS one', parameters: {} }, { deadline: 30_000 })).toEqual([[1]]);
  });

  test('a write that takes too long is undone, and the next one goes through', async () => {
    const late = graph().write(
      async (run) => {
        await run({ text: 'CREATE (:Late {id: 1})', parameters: {} });
        await run({ text: SLOW, parameters: {} });
        await run({ text: 'CREATE (:Late {id: 2})', parameters: {} });
      },
      { deadline: 100 },
    );
    await expect(late).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await graph().write((run) => run({ text: 'CREATE (:Late {id: 3})', parameters: {} }), { deadline: 50_000 });
    expect(await read('MATCH (n:Late) RETURN n.id AS id')).toEqual([[3]]);
  });

  test('the graph says what it is and where', () => {
    expect(graph().engine).toBe(engine.name);
    expect(graph().location).toMatch(engine.name === 'embedded' ? /^memory$/ : /^(bolt|neo4j)(\+s)?:\/\/[^@]+$/);
  });
});

test.each(engines.filter(({ available }) => available).map((engine) => [engine.name, engine] as const))(
  'a closed graph refuses everything, %s',
  async (_, engine) => {
    const graph: Graph = await engine.open();
    const statement = { text: 'RETURN 1 AS one', parameters: {} };
    const underWay = graph.write((run) => run(statement));
    if (engine.name === 'embedded') {
      const closing = graph.close();
      expect(await underWay).toEqual([[1]]);
      await closing;
    } else {
      await underWay;
      await graph.close();
    }
    await graph.close();
    await expect(graph.read(statement)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(graph.write((run) => run(statement))).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(graph.ready({ unique: [], indexes: [] })).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  },
  TURN_TIMEOUT,
);
