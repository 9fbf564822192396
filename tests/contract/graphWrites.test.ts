import { beforeEach, expect, test } from '@jest/globals';
import { PearlError } from '../../src/errors.js';
import type { Parameters, Run } from '../../src/graph/port.js';
import { onEachEngine } from '../databases/engines.js';

onEachEngine('writes', (graph) => {
  const create = (run: Run, id: string) => run({ text: 'CREATE (:Thing {id: $id})', parameters: { id } });
  const read = (text: string, parameters: Parameters = {}) => graph().read({ text, parameters });
  const ids = async () => (await read('MATCH (n:Thing) RETURN n.id AS id ORDER BY id')).map(([id]) => id);

  beforeEach(async () => {
    await graph().ready({ unique: [{ label: 'Thing', property: 'id' }], indexes: [] });
    await graph().write((run) => run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }));
  });

  test('what the work returns is returned', async () => {
    const answer = await graph().write(async (run) => {
      const rows = await run({ text: 'CREATE (n:Thing {id: $id}) RETURN n.id AS id, 1 AS one', parameters: { id: 'a' } });
      return { rows };
    });
    expect(answer).toEqual({ rows: [['a', 1]] });
    expect(await ids()).toEqual(['a']);
  });

  test('statements see what those before them wrote; others do not until all is written', async () => {
    await graph().write(async (run) => {
      await create(run, 'a');
      expect(await run({ text: 'MATCH (n:Thing {id: $id}) RETURN n.id AS id', parameters: { id: 'a' } })).toEqual([['a']]);
      expect(await ids()).toEqual([]);
      expect(await read('MATCH (n:Thing {id: $id}) RETURN n.id AS id', { id: 'a' })).toEqual([]);
      expect(await read('MATCH (n:Thing) RETURN count(n) AS count')).toEqual([[0]]);
    });
    expect(await ids()).toEqual(['a']);
  });

  test('an error of the work undoes everything and arrives unchanged', async () => {
    const mine = new PearlError('BAD_USER_INPUT', 'mine');
    const answer = graph().write(async (run) => {
      await create(run, 'a');
      throw mine;
    });
    await expect(answer).rejects.toBe(mine);
    expect(await ids()).toEqual([]);
  });

  test('a statement that fails in the middle undoes those before it', async () => {
    const answer = graph().write(async (run) => {
      await create(run, 'a');
      await run({ text: 'RETURN toInteger($x) / 0 AS broken', parameters: { x: 1 } });
      await create(run, 'b');
    });
    await expect(answer).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(await ids()).toEqual([]);
  });

  test('work that swallows the error of a statement is undone all the same', async () => {
    const after: unknown[] = [];
    const answer = graph().write(async (run) => {
      await create(run, 'a');
      await create(run, 'a').catch(() => undefined);
      await create(run, 'b').catch((error: unknown) => after.push(error));
    });
    await expect(answer).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(after).toEqual([expect.objectContaining({ code: 'CONFLICT' })]);
    expect(await ids()).toEqual([]);
  });

  test('work may say in its own words what failed', async () => {
    const answer = graph().write(async (run) => {
      await create(run, 'a');
      try {
        await create(run, 'a');
      } catch {
        throw new PearlError('CONFLICT', 'There is a thing "a" already.');
      }
    });
    await expect(answer).rejects.toThrow('There is a thing "a" already.');
  });

  test('statements run in the order in which they were asked for, also those that nobody waited for', async () => {
    await graph().write(async (run) => {
      const set = (value: number) => run({ text: 'MATCH (n:Thing {id: "a"}) SET n.value = $value', parameters: { value } });
      await Promise.all([create(run, 'a'), set(1), set(2)]);
      void set(3);
    });
    expect(await read('MATCH (n:Thing) RETURN n.value AS value')).toEqual([[3]]);
  });

  test('a statement that nobody waited for and that fails undoes everything', async () => {
    const answer = graph().write(async (run) => {
      await create(run, 'a');
      void create(run, 'a');
    });
    await expect(answer).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await ids()).toEqual([]);
  });

  test('reading never writes', async () => {
    await expect(read('CREATE (n:Thing {id: "x"}) RETURN n.id AS id')).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    await graph().write((run) => create(run, 'a'));
    await expect(read('MATCH (n:Thing) SET n.id = "b"')).rejects.toBeInstanceOf(PearlError);
    await expect(read('MATCH (n:Thing) DELETE n')).rejects.toBeInstanceOf(PearlError);
    expect(await ids()).toEqual(['a']);
  });

  test('SET += sets what the map has, removes what it holds as null, and leaves the rest', async () => {
    await graph().write(async (run) => {
      await run({ text: 'CREATE (n:Thing) SET n += $map', parameters: { map: { id: 'a', kept: 1, gone: 2, list: ['x'], none: null } } });
      await run({ text: 'MATCH (n:Thing {id: $id}) SET n += $map', parameters: { id: 'a', map: { gone: null, list: [], more: '新' } } });
    });
    const text = 'MATCH (n:Thing) RETURN n.id AS id, n.kept AS kept, n.gone AS gone, n.list AS list, n.more AS more, n.none AS none';
    expect(await read(text)).toEqual([['a', 1, null, [], '新', null]]);
    expect(await read('MATCH (n:Thing) WHERE n.gone IS NULL RETURN n.id AS id')).toEqual([['a']]);
  });

  test('MERGE of many rows makes and updates', async () => {
    const text = 'UNWIND $rows AS row MERGE (n:Thing {id: row.id}) SET n += row.set';
    const rows = (from: number, value: string) => Array.from({ length: 500 }, (_, i) => ({ id: `t${from + i}`, set: { value } }));
    await graph().write((run) => run({ text, parameters: { rows: rows(0, 'old') } }));
    await graph().write((run) => run({ text, parameters: { rows: rows(250, 'new') } }));
    const counts = await read('MATCH (n:Thing) WITH n.value AS value, count(n) AS count RETURN value, count ORDER BY value');
    expect(counts).toEqual([
      ['new', 500],
      ['old', 250],
    ]);
  });

  test('twenty writers that MERGE one node and one relationship make one of each', async () => {
    await graph().write((run) => create(run, 'hub'));
    const text = 'MERGE (n:Thing {id: $id}) WITH n MATCH (hub:Thing {id: $hub}) MERGE (n)-[r:LEADS_TO]->(hub) RETURN n.id AS id';
    const writers = Array.from({ length: 20 }, () => graph().write((run) => run({ text, parameters: { id: 'same', hub: 'hub' } })));
    expect(await Promise.all(writers)).toEqual(Array(20).fill([['same']]));
    expect(await ids()).toEqual(['hub', 'same']);
    expect(await read('MATCH (:Thing)-[r:LEADS_TO]->(:Thing) RETURN count(r) AS count')).toEqual([[1]]);
  });

  test('no update is lost among twenty writers', async () => {
    await graph().write((run) => run({ text: 'CREATE (:Thing {id: "counter", value: 0})', parameters: {} }));
    const add = { text: 'MATCH (n:Thing {id: "counter"}) SET n.value = n.value + 1', parameters: {} };
    await Promise.all(Array.from({ length: 20 }, () => graph().write((run) => run(add))));
    expect(await read('MATCH (n:Thing {id: "counter"}) RETURN n.value AS value')).toEqual([[20]]);
  });

  test('a failed write does not hold up the next', async () => {
    await graph().write((run) => create(run, 'a'));
    const outcomes = await Promise.allSettled(['a', 'b', 'a', 'c'].map((id) => graph().write((run) => create(run, id))));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await ids()).toEqual(['a', 'b', 'c']);
  });

  test('a node with relationships cannot be deleted, and the sentence says so', async () => {
    await graph().write((run) => run({ text: 'CREATE (:Thing {id: "a"})-[:LEADS_TO]->(:Thing {id: "b"})', parameters: {} }));
    const answer = graph().write((run) => run({ text: 'MATCH (n:Thing {id: "b"}) DELETE n', parameters: {} }));
    await expect(answer).rejects.toMatchObject({ code: 'CONFLICT', message: 'It cannot be deleted while relations lead to it.' });
    expect(await ids()).toEqual(['a', 'b']);
  });
});
