import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded.js';
import { seeded } from '../running/pearl.js';
import { endPrograms, node } from '../running/process.js';

const QUERY = `{
  rank(by: PAGERANK, first: 20) { entity { id } score rank }
  central: rank(by: BETWEENNESS, first: 20) { entity { id } score rank }
  communities { totalCount modularity communities { name size members { id } } }
  bridges { entity { id } parts cutOffCount cutOff { id } }
}`;

afterAll(endPrograms);

test('what the built service measures in a thread of its own is what the sources measure in this one', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'pearl-'));
  try {
    const graph = openEmbedded({ directory });
    const here = await (await seeded(graph)).execute(QUERY);
    await graph.close();
    const program = node(['dist/cli.js', 'query', QUERY], { PEARL_DATA_DIR: directory });
    expect(await program.exited).toBe(0);
    expect(JSON.parse(program.output())).toEqual(here);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
