import { beforeEach, expect, test } from '@jest/globals';
import type { Graph, GraphSchema } from '../../src/graph/port.js';
import { type Engine, onEachEngine } from '../databases/engines.js';

/** What a database says that it holds, in the words of each engine. Constraints bring an index on both. */
const INDEXES: Record<Engine['name'], string> = {
  embedded: 'SHOW INDEXES',
  neo4j:
    "SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type = 'RANGE' RETURN name, type, labelsOrTypes[0] AS label, properties[0] AS property",
};

async function indexesOf(graph: Graph, { name }: Engine, label: string): Promise<unknown[]> {
  const rows = await graph.read({ text: INDEXES[name], parameters: {} });
  return rows
    .filter((row) => row[2] === label)
    .map((row) => row[3])
    .sort();
}

onEachEngine('schema', (graph, engine) => {
  const ready = (schema: Partial<GraphSchema>) => graph().ready({ unique: [], indexes: [], ...schema });
  const write = (text: string, parameters = {}) => graph().write((run) => run({ text, parameters }));

  beforeEach(() => write('MATCH (n) DETACH DELETE n'));

  test('an empty schema asks only whether the database answers', async () => {
    await expect(ready({})).resolves.toBeUndefined();
  });

  test('a unique property refuses a second, however it comes, and the sentence names no internals', async () => {
    await ready({ unique: [{ label: 'Unique', property: 'id' }] });
    await write('CREATE (:Unique {id: 1, name: "first"})');
    await write('CREATE (:Unique {id: 2})');
    for (const text of [
      'CREATE (:Unique {id: 1})',
      'UNWIND [3, 4, 1] AS id CREATE (:Unique {id: id})',
      'UNWIND [5, 5] AS id CREATE (:Unique {id: id})',
      'MATCH (n:Unique {id: 2}) SET n.id = 1',
      'CREATE (n:Other {id: 1}) SET n:Unique',
    ]) {
      await expect(write(text)).rejects.toMatchObject({
        code: 'CONFLICT',
        message: 'Another record already has a value that must be unique.',
      });
    }
    expect(await graph().read({ text: 'MATCH (n:Unique) RETURN n.id AS id ORDER BY id', parameters: {} })).toEqual([[1], [2]]);
    await write('CREATE (:Other {id: 1}) CREATE (:Unique) CREATE (:Unique)');
  });

  test('twenty writers that create the same value: one succeeds', async () => {
    await ready({ unique: [{ label: 'Raced', property: 'id' }] });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => write('CREATE (:Raced {id: "same"})')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'CONFLICT' });
  });

  test('ready creates what is missing, and a second time nothing', async () => {
    const schema = {
      unique: [{ label: 'Twice', property: 'id' }],
      indexes: [
        { label: 'Twice', property: 'name' },
        { label: 'Twice', property: 'name' },
        { label: 'Twice', property: 'id' },
      ],
    };
    await ready(schema);
    expect(await indexesOf(graph(), engine, 'Twice')).toEqual(['id', 'name']);
    await ready(schema);
    await Promise.all([ready(schema), ready(schema)]);
    expect(await indexesOf(graph(), engine, 'Twice')).toEqual(['id', 'name']);
    await ready({ ...schema, indexes: [...schema.indexes, { label: 'Twice', property: 'later' }] });
    expect(await indexesOf(graph(), engine, 'Twice')).toEqual(['id', 'later', 'name']);
  });

  test('an indexed property may become unique', async () => {
    await ready({ indexes: [{ label: 'Promoted', property: 'id' }] });
    await ready({ unique: [{ label: 'Promoted', property: 'id' }] });
    await write('CREATE (:Promoted {id: 1})');
    await expect(write('CREATE (:Promoted {id: 1})')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await indexesOf(graph(), engine, 'Promoted')).toEqual(['id']);
  });

  test('data that break a new constraint are named, and nothing is created until they are repaired', async () => {
    await write(
      'CREATE (:Doubled {id: "x"}) CREATE (:Doubled {id: "twin"}) CREATE (:Doubled {id: "twin"}) CREATE (:Doubled) CREATE (:Doubled)',
    );
    const schema = { unique: [{ label: 'Doubled', property: 'id' }] };
    await expect(ready(schema)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/^Doubled\.id must be unique, but 2 records .* "twin"/),
    });
    await write('CREATE (:Doubled {id: "x"})');
    await write('MATCH (n:Doubled) DELETE n');
    await ready(schema);
    await write('CREATE (:Doubled {id: "x"})');
    await expect(write('CREATE (:Doubled {id: "x"})')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('names that need quoting are quoted, and those that cannot be are refused', async () => {
    await ready({ unique: [{ label: '大 學', property: 'in-dex' }], indexes: [{ label: '大 學', property: 'order' }] });
    await write('CREATE (n:`大 學`) SET n.`in-dex` = 1');
    await expect(write('CREATE (n:`大 學`) SET n.`in-dex` = 1')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(ready({ indexes: [{ label: 'A`) ON (n.x) //', property: 'id' }] })).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    });
  });
});
