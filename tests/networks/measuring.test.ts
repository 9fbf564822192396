import { beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Graph } from '../../src/graph/port.js';
import { createEngine } from '../../src/query/engine.js';
import { execute } from '../../src/query/execute/execute.js';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.js';
import { LIMITS, pearlSchema, seeded } from '../running/pearl.js';

const { schema, model } = pearlSchema();
const BY_PAGERANK = '{ rank(by: PAGERANK, first: 3) { entity { id } score rank } }';

onEachEngine('measuring', (graph) => {
  beforeAll(async () => {
    await seeded(graph());
  }, TURN_TIMEOUT);

  /** Another service over the same graph, and how many statements it ran. */
  const service = (over: Graph, deadline = LIMITS.deadline) => {
    let statements = 0;
    const counted: Graph = {
      ...over,
      read: (...given) => {
        statements += 1;
        return over.read(...given);
      },
    };
    const engine = createEngine({ graph: counted, model, limits: { ...LIMITS, deadline }, decoding: { baseUrl: 'http://pearl.test' } });
    const ask = async (text: string) => {
      const document = parse(text);
      const operation = document.definitions[0] as never;
      return JSON.parse(JSON.stringify(await execute({ schema, document, operation, variables: {}, context: { engine } })));
    };
    return { ask, statements: () => statements };
  };

  test('reads a part of the graph once, and measures it once, until the graph changes', async () => {
    const { ask, statements } = service(graph());
    const first = await ask(BY_PAGERANK);
    const cold = statements();
    expect(await ask(BY_PAGERANK)).toEqual(first);
    expect(statements() - cold).toBe(1);
    // The same part, read already, for another measure of it.
    await ask('{ rank(by: DEGREE, first: 3) { entity { id } } }');
    expect(statements() - cold).toBe(2);

    await graph().write((run) =>
      run({
        text: `MATCH (a:Entity {id: 'mit'}), (b:Entity {id: 'hsbc'}) CREATE (a)-[:PARTNERS_WITH {id: 'mit~PARTNERS_WITH~hsbc', confidence: 0.9}]->(b)`,
        parameters: {},
      }),
    );
    const before = statements();
    expect(await ask(BY_PAGERANK)).not.toEqual(first);
    expect(statements() - before).toBe(cold);
  });

  test('answers those who ask at the same moment from one measurement', async () => {
    const { ask, statements } = service(graph());
    const [one, other] = await Promise.all([ask(BY_PAGERANK), ask(BY_PAGERANK)]);
    const together = statements();
    expect(one).toEqual(other);
    const alone = service(graph());
    await alone.ask(BY_PAGERANK);
    expect(together).toBe(alone.statements() + 1);
  });

  test('ends at the deadline of the field, between two statements or while it waits for its turn', async () => {
    const slow: Graph = {
      ...graph(),
      read: async (...given) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return graph().read(...given);
      },
    };
    const { ask } = service(slow, 200);
    const answers = await Promise.all([ask(BY_PAGERANK), ask('{ communities { totalCount } }')]);
    for (const { errors, data } of answers) {
      expect(errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual(['DEADLINE_EXCEEDED']);
      expect(Object.values(data)).toEqual([null]);
    }
  });

  test('refuses betweenness where it would take minutes, naming the limit, before it begins', async () => {
    const crowd = 12_000;
    await graph().write(async (run) => {
      const ids = Array.from({ length: crowd }, (_, index) => `crowd-${index}`);
      const people = `UNWIND $ids AS id CREATE (n:Entity:Organisation:Company {id: id, type: 'COMPANY', name: id, nameEn: id, version: 1})`;
      await run({ text: people, parameters: { ids } });
      const facts = `UNWIND $ids AS id MATCH (a:Entity {id: id}), (b:Entity {id: 'mit'}) CREATE (a)-[:PARTNERS_WITH {id: id + '~PARTNERS_WITH~mit'}]->(b)`;
      await run({ text: facts, parameters: { ids } });
    });
    const { ask } = service(graph());
    const { errors } = await ask('{ rank(by: BETWEENNESS, first: 1) { score } }');
    expect(errors[0].message).toMatch(
      /^Argument "by" of Query.rank is BETWEENNESS, .* = \d+ steps; the limit is 150000000\. Narrow it by `types`/,
    );
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const { data } = await ask('{ rank(by: BETWEENNESS, first: 1, types: [FUNDS], entityTypes: [FUND, PROJECT]) { score } }');
    expect(data.rank).toHaveLength(1);
  });
});
