import { afterAll, beforeEach, expect, it } from '@jest/globals';
import type { Value } from '../../src/graph/port.js';
import { clear, needsFilling } from '../../src/interchange/wholeGraph.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { onEachEngine } from '../databases/engines.ts';
import { everything, model, workspace } from './workspace.ts';

const FIRST = '2026-01-01T00:00:00.000Z';
const LATER = '2026-02-02T00:00:00.000Z';

onEachEngine('importing again', (graph) => {
  const files = workspace();
  afterAll(files.remove);
  const read = (text: string, parameters: Record<string, Value> = {}) => graph().read({ text, parameters });
  const counts = async (now: string) =>
    (await files.run(graph(), now)).files.map(({ created, updated, unchanged }) => [created, updated, unchanged]);

  beforeEach(async () => {
    await graph().ready(graphSchema(model));
    await clear(graph());
    files.reset();
    await files.run(graph(), FIRST);
  });

  it('rewrites the one entity of which a cell has changed', async () => {
    const others = async () => (await everything(graph())).filter((row) => !row.includes('"id":"hkust"'));
    const before = await others();
    files.change('entities.csv', ',1991,', ',1992,');
    expect(await counts(LATER)).toEqual([
      [0, 0, 2],
      [0, 1, 3],
      [0, 0, 3],
    ]);
    expect(await read('MATCH (n:Entity {id: $id}) RETURN n.foundedYear, n.version, n.createdAt, n.updatedAt', { id: 'hkust' })).toEqual([
      [1992, 2, FIRST, LATER],
    ]);
    expect(await others()).toEqual(before);
  });

  it('counts each change of an entity', async () => {
    files.change('entities.csv', ',1991,', ',1992,');
    await files.run(graph(), LATER);
    files.reset();
    await files.run(graph(), '2026-03-03T00:00:00.000Z');
    expect(await read('MATCH (n:Entity {id: $id}) RETURN n.foundedYear, n.version', { id: 'hkust' })).toEqual([[1991, 3]]);
  });

  it('removes what has vanished from the files, and the name follows', async () => {
    files.change(
      'entities.csv',
      'Hong Kong University of Science and Technology,香港科技大學,1991,https://hkust.edu.hk,,https://a.example/page,"It says ""so"".",2025-01-31,0.9',
      ',香港科技大學,,,,,,,',
    );
    files.change('relationships.csv', '2021-05,2023,62000000000,GRANT,https://a.example/page,0.9', ',,,,,');
    files.change('sources.csv', 'A page,2024-05', 'A page,');
    expect(await counts(LATER)).toEqual([
      [0, 1, 1],
      [0, 1, 3],
      [0, 1, 2],
    ]);
    const hash = expect.any(String);
    const times = { createdAt: FIRST, updatedAt: LATER, version: 2, hash };
    expect(await read('MATCH (n:Entity {id: $id}) RETURN properties(n) AS p', { id: 'hkust' })).toEqual([
      [{ id: 'hkust', type: 'UNIVERSITY', name: '香港科技大學', nameZhHant: '香港科技大學', ...times }],
    ]);
    const id = 'itf~FUNDS~robots~1';
    expect(await read('MATCH ()-[r:FUNDS {id: $id}]->() RETURN properties(r) AS p', { id })).toEqual([[{ id, hash }]]);
    expect(await read('MATCH (n:Source {url: $url}) RETURN properties(n) AS p', { url: 'https://a.example/page' })).toEqual([
      [{ id: expect.any(String), url: 'https://a.example/page', title: 'A page', ...times }],
    ]);
  });

  it('adds what is new and leaves what the files no longer mention', async () => {
    files.put('entities.csv', 'id,type,name,name_zh,founded,website,kind,source,quote,accessed,confidence\nnew,Sector,New,,,,n/a,,,,\n');
    files.put('relationships.csv', 'from,type,to,round,since,until,amount,amount_kind,source,confidence\nrobots,FOCUSES_ON,new,,,,,,,\n');
    expect(await counts(LATER)).toEqual([
      [0, 0, 2],
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(await read('MATCH (n:Entity) RETURN count(n) AS n')).toEqual([[5]]);
    expect(await read('MATCH (:Project)-[r:FOCUSES_ON]->(:Sector) RETURN r.id AS id')).toEqual([['robots~FOCUSES_ON~new']]);
  });

  it('tells relationships between the same ends apart by their key', async () => {
    const text = 'MATCH (:Fund)-[r:FUNDS]->(:Project) RETURN r.id, r.since, r.until, r.amount, r.fundingKind, r.confidence ORDER BY r.id';
    expect(await read(text)).toEqual([
      ['itf~FUNDS~robots~1', '2021-05', '2023', 6_200_000_000_000, 'GRANT', 0.9],
      ['itf~FUNDS~robots~2', '2022', null, 123_450, 'PLANNED', null],
    ]);
  });

  it('keeps quotes and dates beside the sources, and a whole confidence a float', async () => {
    const text = 'MATCH (n:Entity {id: $id}) RETURN n.sources, n.quotes, n.accessed, n.confidence / 2 AS half';
    const source = expect.stringMatching(/^source-[0-9a-f]{12}$/);
    expect(await read(text, { id: 'hkust' })).toEqual([[[source], ['It says "so".'], ['2025-01-31'], 0.45]]);
    expect(await read(text, { id: 'hsbc' })).toEqual([[[source], null, null, 0.5]]);
    expect(await read('MATCH ()-[r:LEADS]->() RETURN r.confidence / 2 AS half')).toEqual([[0.5]]);
  });

  it('clears what Pearl holds, and nothing else', async () => {
    await graph().write((run) => run({ text: 'CREATE (n:Stranger) SET n.id = $id', parameters: { id: 'x' } }));
    await clear(graph());
    expect(await everything(graph())).toEqual(['[["Stranger"],{"id":"x"}]']);
    expect(await needsFilling(graph())).toBe(true);
    await graph().write((run) => run({ text: 'MATCH (n:Stranger) DELETE n', parameters: {} }));
  });
});
