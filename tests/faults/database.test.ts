import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { neo4jLauncher } from '../databases/neo4j.js';
import { freePort } from '../databases/places.js';
import { startPearl } from '../running/pearl.js';

/** The database goes away, comes late, or refuses: the service stays up, says so, and recovers by itself. */
const launcher = neo4jLauncher();
const suite = typeof launcher === 'string' ? describe.skip : describe;

async function ask(url: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ entities { totalCount } }' }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: { message: string; extensions: { code: string } }[] };
  return { status: response.status, data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
}

/** Asks until `wanted` holds of the answer. */
async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 90_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const UNAVAILABLE = {
  status: 503,
  data: { entities: null },
  code: 'DATABASE_UNAVAILABLE',
  message: 'The graph database does not answer at the moment. Nothing is wrong with your query: try again shortly.',
};
const ANSWERED = { status: 200, data: { entities: { totalCount: 448 } }, code: undefined, message: undefined };

suite('a Neo4j that', () => {
  if (typeof launcher === 'string') return;

  test('comes late, goes away and comes back is waited for', async () => {
    const port = await freePort();
    const home = await mkdtemp(join(tmpdir(), 'pearl-neo4j-'));
    const pearl = await startPearl({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    try {
      expect(await ask(pearl.url)).toEqual(UNAVAILABLE);
      expect((await fetch(`${pearl.url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${pearl.url}/health/live`)).status).toBe(200);

      let neo4j = await launcher.start({ port, home });
      expect(
        await until(
          () => ask(pearl.url),
          ({ data }) => JSON.stringify(data).includes('448'),
        ),
      ).toEqual(ANSWERED);
      expect(
        (
          await until(
            () => fetch(`${pearl.url}/health/ready`),
            ({ ok }) => ok,
          )
        ).status,
      ).toBe(200);

      await neo4j.stop();
      expect(await ask(pearl.url)).toEqual(UNAVAILABLE);
      expect((await fetch(`${pearl.url}/health/ready`)).status).toBe(503);

      neo4j = await launcher.start({ port, home });
      try {
        expect(
          await until(
            () => ask(pearl.url),
            ({ status }) => status === 200,
          ),
        ).toEqual(ANSWERED);
      } finally {
        await neo4j.stop();
      }
    } finally {
      await pearl.stop();
      await rm(home, { recursive: true, force: true });
    }
  }, 300_000);

  test('is filled by two instances at once holds everything once, and both are ready', async () => {
    const neo4j = await launcher.start({});
    const pearls = await Promise.all([1, 2].map(() => startPearl({ NEO4J_URI: neo4j.uri, LOG_LEVEL: 'fatal' })));
    try {
      for (const { url } of pearls)
        expect(
          (
            await until(
              () => fetch(`${url}/health/ready`),
              ({ ok }) => ok,
            )
          ).status,
        ).toBe(200);
      const response = await fetch(`${pearls[0]?.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ entities { totalCount } relationships { totalCount } sources { totalCount } }' }),
      });
      expect(await response.json()).toEqual({
        data: { entities: { totalCount: 448 }, relationships: { totalCount: 1357 }, sources: { totalCount: 229 } },
      });
    } finally {
      await Promise.all(pearls.map((pearl) => pearl.stop()));
      await neo4j.stop();
    }
  }, 180_000);
});
