import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { importDirectory } from '../../src/interchange/importDirectory.js';
import { clear } from '../../src/interchange/wholeGraph.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { onEachEngine } from '../databases/engines.ts';
import { model, workspace } from './workspace.ts';

const MADE = { title: 'Small', currency: 'HKD', licence: 'CC0' };

onEachEngine('what the data are as a whole', (graph) => {
  const files = workspace();
  afterAll(files.remove);

  /** What the graph says of itself: nothing, or once. */
  const stored = async () => {
    const rows = await graph().read({ text: 'MATCH (n:PearlGraph) RETURN n.title, n.currency, n.licence', parameters: {} });
    return rows.map(([title, currency, licence]) => ({ title, currency, licence }));
  };

  beforeEach(async () => {
    await graph().ready(graphSchema(model));
    await clear(graph());
    files.reset();
  });

  it('is kept in the graph, in a node that is no entity, and goes when the graph is emptied', async () => {
    await files.run(graph());
    expect(await stored()).toEqual([MADE]);
    expect(await graph().read({ text: 'MATCH (n:Entity) RETURN count(n) AS n', parameters: {} })).toEqual([[4]]);
    await clear(graph());
    expect(await stored()).toEqual([]);
  });

  it('is what the last import says, even one that changes nothing else', async () => {
    await files.run(graph());
    files.change('mapping.yaml', 'title: Small, currency: HKD', 'title: Still small, currency: EUR');
    await files.run(graph());
    expect(await stored()).toEqual([{ title: 'Still small', currency: 'EUR', licence: 'CC0' }]);
  });

  it('is not written by a dry run, nor by an import of which nothing is written', async () => {
    const { directory } = files;
    await importDirectory({ graph: graph(), model, directory, mapping: `${directory}/mapping.yaml`, dryRun: true });
    files.change('sources.csv', '2024-05', 'in May');
    await expect(files.run(graph())).rejects.toThrow();
    expect(await stored()).toEqual([]);
  });
});
