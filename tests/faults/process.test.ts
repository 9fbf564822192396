import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { neo4jLauncher, startNeo4j } from '../databases/neo4j.js';
import { freePort } from '../databases/places.js';
import { endPrograms, node } from '../running/process.js';

/** The built service as a process: how it starts, what it says where it cannot, and how it ends. */
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pearl-process-'));
});

afterAll(async () => {
  await endPrograms();
  await rm(directory, { recursive: true, force: true });
});

const CLI = 'dist/cli.js';

describe('the process', () => {
  test('fills its database, prints its addresses, finishes what it is doing on SIGTERM, and is there again with its data', async () => {
    const environment = { PORT: '0', PEARL_DATA_DIR: join(directory, 'graph') };
    for (const filled of [true, false]) {
      const pearl = node([CLI, 'start'], environment);
      await pearl.wrote('Pearl is ready.');
      expect(pearl.output().includes('the empty database has been filled')).toBe(filled);
      const url = /GraphQL +(\S+)/.exec(pearl.output())?.[1] ?? '';
      const asked = fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ entities { totalCount } }"}',
      });
      const { data } = (await (await asked).json()) as { data: unknown };
      expect(data).toEqual({ entities: { totalCount: 448 } });
      pearl.child.kill('SIGTERM');
      expect(await pearl.exited).toBe(0);
    }
  });

  test('answers one query and ends', async () => {
    const query = node([CLI, 'query', '{ fund(id: "itf") { name } }'], { PEARL_DATA_DIR: join(directory, 'graph') });
    expect(await query.exited).toBe(0);
    expect(JSON.parse(query.output())).toEqual({ data: { fund: { name: 'Innovation and Technology Fund' } } });
  });

  test('says that its settings are wrong, each by its name, without secrets', async () => {
    const pearl = node([CLI, 'start'], { PORT: 'eighty', NEO4J_URI: 'http://localhost', NEO4J_PASSWORD: 'secret' });
    expect(await pearl.exited).toBe(1);
    expect(pearl.output()).toBe(
      'These settings are wrong:\n' +
        '  PORT=eighty: Invalid input: expected number, received NaN\n' +
        '  NEO4J_URI=http://localhost: must begin with bolt://, neo4j:// or neo4j+s://\n',
    );
  });

  test('says that its port is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    try {
      const pearl = node([CLI, 'start'], { PORT: String(port), PEARL_DATA_DIR: join(directory, 'port'), LOG_LEVEL: 'silent' });
      expect(await pearl.exited).toBe(1);
      expect(pearl.output()).toBe(`Port ${port} is taken by another process: set PORT to another one.\n`);
    } finally {
      other.close();
    }
  });

  test('says that another process uses its database', async () => {
    const environment = { PORT: '0', PEARL_DATA_DIR: join(directory, 'shared'), LOG_LEVEL: 'silent' };
    const first = node([CLI, 'start'], environment);
    await first.wrote('Pearl is ready.');
    const second = node([CLI, 'start'], environment);
    expect(await second.exited).toBe(1);
    expect(second.output()).toMatch(/^Another process is using the database in \S+: stop it, or choose another data directory\.\n$/);
    first.child.kill('SIGTERM');
    expect(await first.exited).toBe(0);
  });

  test('says that Node is too old', async () => {
    const old = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })`;
    const setup = node(['--import', old, 'scripts/setup.mjs']);
    expect(await setup.exited).toBe(1);
    expect(setup.output()).toBe('Pearl needs Node 20.19 or newer; this is Node 18.20.4. Get one at https://nodejs.org/.\n');
  });
});

const withNeo4j = typeof neo4jLauncher() === 'string' ? describe.skip : describe;

withNeo4j('a wrong password', () => {
  test('is told to whoever reads the log, and to no client; the service stays up', async () => {
    const neo4j = await startNeo4j({ password: 'the-right-password' });
    const pearl = node([CLI, 'start'], { PORT: '0', NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: 'a-wrong-password' });
    try {
      await pearl.wrote('Neo4j refuses the login: check NEO4J_USERNAME and NEO4J_PASSWORD.');
      await pearl.wrote('Pearl is ready.');
      const url = /GraphQL +(\S+)/.exec(pearl.output())?.[1] ?? '';
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ entities { totalCount } }"}',
      });
      expect(response.status).toBe(503);
      expect(JSON.stringify(await response.json())).not.toMatch(/login|password|Neo4j/i);
      expect(pearl.output()).not.toContain('a-wrong-password');
    } finally {
      pearl.child.kill('SIGTERM');
      await pearl.exited;
      await neo4j.stop();
    }
  }, 120_000);
});
