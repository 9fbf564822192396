import { beforeAll, expect, test } from '@jest/globals';
import { filling, needsFilling } from '../../src/interchange/wholeGraph.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { seed } from '../../src/service.js';
import { onEachEngine } from '../databases/engines.js';
import { pearlSchema } from '../running/pearl.js';

/** A first filling that was interrupted is seen, and completed: half a graph is never left for good. */
onEachEngine('filling an empty graph', (graph, { name }) => {
  const { model } = pearlSchema();
  const count = async (text: string) => (await graph().read({ text, parameters: {} }))[0]?.[0];

  beforeAll(() => graph().ready(graphSchema(model)));

  test('an interruption leaves a mark', async () => {
    expect(await needsFilling(graph())).toBe(true);
    const interrupted = filling(graph(), async () => {
      await seed(graph(), model, 'hong-kong-ai');
      await graph().write((run) => run({ text: 'MATCH (:Entity)-[r:FUNDS]->() DELETE r', parameters: {} }));
      throw new Error('The process ends here.');
    });
    await expect(interrupted).rejects.toThrow('The process ends here.');
    expect(await needsFilling(graph())).toBe(true);
    // Whoever comes need not wait for a filling that is over.
    expect(await count('MATCH (n:PearlIsBeingFilled) WHERE n.title IS NULL RETURN n.since AS since')).toBe('');
  });

  test('while the mark is fresh it may be that of another instance', async () => {
    // An embedded database has one process at a time: there the mark is always one that was left behind.
    if (name === 'embedded') return;
    const fresh = new Date().toISOString();
    await graph().write((run) => run({ text: "MATCH (n:PearlIsBeingFilled {id: 'filling'}) SET n.since = $fresh", parameters: { fresh } }));
    await expect(filling(graph(), async () => undefined)).rejects.toMatchObject({ code: 'CONFLICT' });
    const old = new Date(Date.now() - 120_000).toISOString();
    await graph().write((run) => run({ text: 'MATCH (n:PearlIsBeingFilled) SET n.since = $old', parameters: { old } }));
  });

  test('who finds it completes what is missing, and takes it away', async () => {
    await filling(graph(), () => seed(graph(), model, 'hong-kong-ai'));
    expect(await needsFilling(graph())).toBe(false);
    expect(await count('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS c')).toBe(1357);
    expect(await count('MATCH (n:PearlIsBeingFilled) RETURN count(n) AS c')).toBe(0);
  });
});
