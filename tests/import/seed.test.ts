import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import type { Graph, Value } from '../../src/graph/port.js';
import { type ImportReport, importDirectory } from '../../src/interchange/importDirectory.js';
import { needsFilling } from '../../src/interchange/wholeGraph.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { onEachEngine } from '../databases/engines.ts';
import { everything, model } from './workspace.ts';

const directory = 'seed/hong-kong-ai';
const FIRST = '2026-01-02T03:04:05.000Z';

onEachEngine('the seed of Hong Kong', (graph) => {
  const seed = (into: Graph, now: string) =>
    importDirectory({ graph: into, model, directory, mapping: `${directory}/mapping.yaml`, now: () => new Date(now) });
  const read = (text: string, parameters: Record<string, Value> = {}) => graph().read({ text, parameters });
  let report: ImportReport;

  beforeAll(async () => {
    await graph().ready(graphSchema(model));
    expect(await needsFilling(graph())).toBe(true);
    report = await seed(graph(), FIRST);
  });

  it('is 229 sources, 448 entities and 1,357 relationships', async () => {
    const clean = { ignored: [], leftOut: 0, odd: 0, postponed: 0 };
    expect(report).toEqual({
      graph: { title: "Hong Kong's AI and innovation ecosystem", currency: 'HKD', licence: 'CC BY 4.0' },
      files: [
        { file: 'sources.csv', what: 'sources', read: 229, created: 229, updated: 0, unchanged: 0, ...clean },
        { file: 'entities.csv', what: 'entities', read: 448, created: 448, updated: 0, unchanged: 0, ...clean },
        { file: 'relationships.csv', what: 'relationships', read: 1357, created: 1357, updated: 0, unchanged: 0, ...clean },
      ],
    });
    expect(await read('MATCH (n:Source) RETURN count(n) AS n')).toEqual([[229]]);
    expect(await read('MATCH (n:Entity) RETURN count(n) AS n')).toEqual([[448]]);
    expect(await read('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n')).toEqual([[1357]]);
    expect(await needsFilling(graph())).toBe(false);
  });

  it('keeps every property of an entity, with its labels', async () => {
    const rows = await read('MATCH (n:University {id: $id}) RETURN labels(n) AS labels, properties(n) AS properties', { id: 'hkust' });
    expect(rows).toEqual([
      [
        expect.arrayContaining(['Entity', 'Organisation', 'University']),
        {
          id: 'hkust',
          type: 'UNIVERSITY',
          name: 'The Hong Kong University of Science and Technology',
          nameEn: 'The Hong Kong University of Science and Technology',
          nameZhHant: '香港科技大學',
          abbreviation: 'HKUST',
          description: expect.any(String),
          website: expect.stringMatching(/^https:/),
          rorId: 'https://ror.org/00q4vv597',
          foundedYear: 1991,
          sources: [expect.stringMatching(/^source-[0-9a-f]{12}$/)],
          confidence: expect.any(Number),
          createdAt: FIRST,
          updatedAt: FIRST,
          version: 1,
          hash: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      ],
    ]);
  });

  it('holds each Chinese name of the file letter for letter', async () => {
    const text = readFileSync(`${directory}/entities.csv`, 'utf8');
    const names = await read('MATCH (n:Entity) WHERE n.nameZhHant IS NOT NULL RETURN n.nameZhHant AS name');
    expect(names).toHaveLength(239);
    expect(names.filter(([name]) => !text.includes(`,${String(name)},`))).toEqual([]);
  });

  it('holds money in minor units, exactly: the largest is 62,000,000,000 HKD', async () => {
    const rows = await read('MATCH ()-[r:FUNDS]->() WHERE r.amount IS NOT NULL RETURN r.amount AS amount ORDER BY amount DESC');
    expect(rows).toHaveLength(53);
    expect(rows[0]).toEqual([6_200_000_000_000]);
    const kinds = await read('MATCH ()-[r:FUNDS]->() WHERE r.amount IS NOT NULL RETURN r.fundingKind AS kind, count(r) AS n ORDER BY kind');
    expect(kinds).toEqual([['ALLOCATION', 17], ['DONATION', 2], ['GRANT', 32], ['PLANNED', 2]]); // biome-ignore format: a table
  });

  it('leads from every fact to its source', async () => {
    expect(await read('MATCH (s:Source) WHERE s.url IS NULL RETURN s.title AS title ORDER BY title')).toEqual([
      ['General knowledge, not backed by a page'],
      ['The Rise of Artificial Intelligence in Hong Kong: Navigating Innovation in the Pearl of the Orient'],
    ]);
    const cited = await read('MATCH ()-[r]->() UNWIND r.sources AS id MATCH (s:Source {id: id}) RETURN count(s) AS n');
    expect(cited).toEqual([[1357]]);
  });

  it('finds nothing to change the second time, and writes nothing', async () => {
    const before = await everything(graph());
    let writes = 0;
    const watched: Graph = {
      ...graph(),
      write: (work, options) => {
        writes += 1;
        return graph().write(work, options);
      },
    };
    const second = await seed(watched, '2026-06-06T06:06:06.000Z');
    expect(second.files.map(({ created, updated, unchanged }) => [created, updated, unchanged])).toEqual([
      [0, 0, 229],
      [0, 0, 448],
      [0, 0, 1357],
    ]);
    expect(writes).toBe(0);
    expect(await everything(graph())).toEqual(before);
  });
});
