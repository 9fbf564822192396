import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import { domain } from '../../src/domain/index.js';
import { type ImportReport, importDirectory } from '../../src/interchange/importDirectory.js';
import { clear, isEmpty } from '../../src/interchange/wholeGraph.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { link } from '../../src/model/link.js';
import { onEachEngine } from '../databases/engines.ts';

const model = link(domain);
const directory = 'seed/hong-kong-ai';

onEachEngine('the seed of Hong Kong', (graph) => {
  const seed = (now: string) =>
    importDirectory({ graph: graph(), model, directory, mapping: `${directory}/mapping.yaml`, now: () => new Date(now) });
  const read = (text: string) => graph().read({ text, parameters: {} });
  let first: ImportReport;

  beforeAll(async () => {
    await graph().ready(graphSchema(model));
    expect(await isEmpty(graph())).toBe(true);
    first = await seed('2026-01-02T03:04:05.000Z');
  });

  it('is 229 sources, 448 entities and 1,357 relationships', async () => {
    expect(first).toEqual({
      graph: { title: "Hong Kong's AI and innovation ecosystem", currency: 'HKD', licence: 'CC BY 4.0' },
      files: [
        { file: 'sources.csv', read: 229, created: 229, updated: 0, unchanged: 0, ignored: [] },
        { file: 'entities.csv', read: 448, created: 448, updated: 0, unchanged: 0, ignored: [] },
        { file: 'relationships.csv', read: 1357, created: 1357, updated: 0, unchanged: 0, ignored: [] },
      ],
    });
    expect(await read('MATCH (n:Source) RETURN count(n) AS n')).toEqual([[229]]);
    expect(await read('MATCH (n:Entity) RETURN count(n) AS n')).toEqual([[448]]);
    expect(await read('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n')).toEqual([[1357]]);
    expect(await isEmpty(graph())).toBe(false);
  });
});
