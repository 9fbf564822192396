import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { StartupError } from '../../src/errors.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { openGraph } from '../../src/graph/open.js';
import type { Graph } from '../../src/graph/port.js';
import { temporaryDirectory } from '../databases/places.js';

const temporary = temporaryDirectory('embedded');
const directoryOf = (name: string) => join(temporary.path, name);
const opened: Graph[] = [];

function open(directory: string): Graph {
  const graph = openEmbedded({ directory });
  opened.push(graph);
  return graph;
}

function refusalOf(directory: string): StartupError {
  try {
    openEmbedded({ directory }).close();
  } catch (error) {
    if (error instanceof StartupError) return error;
    throw error;
  }
  throw new Error(`${directory} was opened`);
}

afterAll(async () => {
  for (const graph of opened) await graph.close();
  temporary.remove();
});

test('a missing directory is made, and an opened again database has its data and its constraints', async () => {
  const directory = directoryOf('a/b');
  const first = open(directory);
  expect(first.location).toBe(directory);
  await first.ready({ unique: [{ label: 'Fund', property: 'id' }], indexes: [] });
  await first.write((run) => run({ text: 'CREATE (:Fund {id: $id, name: $name})', parameters: { id: 1, name: '創新及科技基金' } }));
  await first.close();

  const second = open(directory);
  expect(await second.read({ text: 'MATCH (f:Fund) RETURN f.id AS id, f.name AS name', parameters: {} })).toEqual([[1, '創新及科技基金']]);
  const again = second.write((run) => run({ text: 'CREATE (:Fund {id: 1})', parameters: {} }));
  await expect(again).rejects.toMatchObject({ code: 'CONFLICT' });
  await second.close();
});

test('a directory that this process has open is refused', () => {
  const directory = directoryOf('twice');
  open(directory);
  expect(refusalOf(directory).message).toBe(
    `Another process is using the database in ${directory}: stop it, or choose another data directory.`,
  );
});

test('a directory that another process has open is refused until that process is gone, however it went', async () => {
  const directory = directoryOf('elsewhere');
  mkdirSync(directory);
  const engine = createRequire(import.meta.url).resolve('@grafeo-db/js');
  const program = `require(${JSON.stringify(engine)}).GrafeoDB.create(${JSON.stringify(join(directory, 'pearl.grafeo'))}); console.log('open'); setInterval(() => {}, 1000)`;
  const other = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => other.once('exit', resolve));
  try {
    await new Promise((resolve, reject) => {
      other.stdout.once('data', resolve);
      other.once('exit', reject);
    });
    expect(refusalOf(directory).message).toMatch(/^Another process is using the database/);
  } finally {
    other.kill('SIGKILL');
    await gone;
  }
  const graph = open(directory);
  expect(await graph.read({ text: 'RETURN 1 AS one', parameters: {} })).toEqual([[1]]);
});

test('a place that cannot be a directory is refused', () => {
  const file = directoryOf('file');
  writeFileSync(file, 'no directory');
  expect(refusalOf(file).message).toMatch(/^The data directory .*file cannot be created or written to/);
  expect(refusalOf(join(file, 'below')).message).toMatch(/^The data directory .*below cannot be created or written to/);
});

test('a file that is no database is refused and left as it is', () => {
  const directory = directoryOf('damaged');
  mkdirSync(directory);
  writeFileSync(join(directory, 'pearl.grafeo'), 'this is no database, and longer than a header'.repeat(500));
  expect(refusalOf(directory).message).toMatch(/pearl\.grafeo is damaged or is no database of Pearl/);
  expect(existsSync(join(directory, 'pearl.grafeo'))).toBe(true);
});

test('without an address of Neo4j, the embedded engine is opened in the data directory', async () => {
  const graph = openGraph({ uri: undefined, dataDirectory: directoryOf('chosen') });
  opened.push(graph);
  expect(graph).toMatchObject({ engine: 'embedded', location: directoryOf('chosen') });
  expect(openGraph({ uri: 'bolt://localhost:1', dataDirectory: directoryOf('unused') })).toMatchObject({ engine: 'neo4j' });
  expect(existsSync(directoryOf('unused'))).toBe(false);
});

test('reads are answered while a write is under way and another waits', async () => {
  const graph = open(directoryOf('busy'));
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const statement = (id: number) => ({ text: 'CREATE (:Busy {id: $id})', parameters: { id } });
  const first = graph.write(async (run) => {
    await run(statement(1));
    await finished;
  });
  const second = graph.write((run) => run(statement(2)));
  const count = { text: 'MATCH (n:Busy) RETURN count(n) AS count', parameters: {} };
  expect(await graph.read(count)).toEqual([[0]]);
  finish();
  await Promise.all([first, second]);
  expect(await graph.read(count)).toEqual([[2]]);
});

test('a write that waited past its deadline for another writer is never done', async () => {
  const graph = open(directoryOf('queue'));
  let finish = () => {};
  const first = graph.write(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  const waiting = graph.write((run) => run({ text: 'CREATE (:Waited)', parameters: {} }), { deadline: 50 });
  await expect(waiting).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  finish();
  await first;
  await graph.write((run) => run({ text: 'CREATE (:After)', parameters: {} }));
  expect(await graph.read({ text: 'MATCH (n:Waited) RETURN count(n) AS count', parameters: {} })).toEqual([[0]]);
});

test('a node with 70,000 relationships is filtered, counted and ordered', async () => {
  const graph = open(directoryOf('hub'));
  const text = 'CREATE (h:Hub {id: 0}) WITH h UNWIND range(1, 70000) AS i CREATE (h)-[:HAS]->(:Part {id: i, odd: i % 2})';
  await graph.write((run) => run({ text, parameters: {} }));
  const filtered = 'MATCH (h:Hub {id: 0})-[:HAS]->(p:Part) WHERE p.odd >= $odd';
  for (const [odd, count] of [
    [0, 70_000],
    [1, 35_000],
    [2, 0],
  ] as const) {
    const rows = await graph.read({ text: `${filtered} RETURN count(p) AS count`, parameters: { odd } });
    expect(rows).toEqual([[count]]);
  }
  const top = await graph.read({ text: `${filtered} RETURN p.id AS id ORDER BY id DESC LIMIT 2`, parameters: { odd: 1 } });
  expect(top).toEqual([[69_999], [69_997]]);
});
