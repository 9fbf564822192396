import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { Graph } from '../../src/graph/port.js';
import type { Running } from '../../src/main.js';
import { onEngine, TURN_TIMEOUT } from '../databases/engines.js';
import { seeded, startPearl } from '../running/pearl.js';
import { endPrograms, node } from '../running/process.js';

const { NEO4J_TEST_URI = '', NEO4J_TEST_USERNAME = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env;
const LOGIN = { NEO4J_URI: NEO4J_TEST_URI, NEO4J_USERNAME: NEO4J_TEST_USERNAME, NEO4J_PASSWORD: NEO4J_TEST_PASSWORD };

const MAPPING = `
graph: { title: One fund, currency: HKD, licence: CC BY 4.0 }
entities:
  - file: entities.csv
    columns: { id: id, type: { value: Fund }, nameEn: name }
`;

/** What one instance keeps, another one may make old: nobody may see it once the write is acknowledged. */
onEngine('neo4j', 'two instances on one Neo4j', (graph) => {
  let pearl: Running;
  let other: Graph;
  let directory: string;

  beforeAll(async () => {
    await seeded(graph());
    pearl = await startPearl({ ...LOGIN, PEARL_SEED: 'none' });
    other = openNeo4j({ uri: NEO4J_TEST_URI, username: NEO4J_TEST_USERNAME, password: NEO4J_TEST_PASSWORD });
    directory = await mkdtemp(join(tmpdir(), 'pearl-import-'));
    await writeFile(join(directory, 'mapping.yaml'), MAPPING);
  }, TURN_TIMEOUT);

  afterAll(async () => {
    await endPrograms();
    await pearl?.stop();
    await other?.close();
    await rm(directory, { recursive: true, force: true });
  });

  const nameOf = async (id: string): Promise<string> => {
    const body = JSON.stringify({ query: 'query ($id: ID!) { fund(id: $id) { name } }', variables: { id } });
    const answer = await fetch(`${pearl.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    return ((await answer.json()) as { data: { fund: { name: string } } }).data.fund.name;
  };

  test('never show what was before a write of the other', async () => {
    for (let round = 0; round < 30; round++) {
      const asking = Array.from({ length: round % 5 }, () => nameOf('itf'));
      await other.write((run) =>
        run({ text: 'MATCH (n:Entity {id: $id}) SET n.name = $name', parameters: { id: 'itf', name: `name ${round}` } }),
      );
      expect(await nameOf('itf')).toBe(`name ${round}`);
      await Promise.all(asking);
      expect(await nameOf('itf')).toBe(`name ${round}`);
    }
    const metrics = await (await fetch(`${pearl.url}/metrics`)).text();
    expect(metrics).toMatch(/pearl_repeated_answers_total\{answer="kept"\} [1-9]/);
  });

  test('never show what was before an import by another process', async () => {
    for (const name of ['The first name', 'The second name']) {
      for (let round = 0; round < 3; round++) await nameOf('stg');
      await writeFile(join(directory, 'entities.csv'), `id,name\nstg,${name}\n`);
      const program = node(['dist/cli.js', 'import', directory, '--mapping', join(directory, 'mapping.yaml')], LOGIN);
      expect([await program.exited, program.output()]).toEqual([0, expect.stringContaining('1 updated')]);
      expect(await nameOf('stg')).toBe(name);
    }
  });
});
