import { openEmbedded } from '../../src/graph/embedded.js';
import { temporaryDirectory } from '../databases/places.ts';
import type { ExploringClass } from './classes/exploring.js';
import type { Place } from './competition.js';
import { type Server, startServer } from './competitors/processes.js';
import { fill } from './data/graph.js';
import { bodyOf, openClient } from './measure/client.js';
import { interleaved, type Times } from './measure/interleaved.js';
import type { Options } from './options.js';
import type { ExploringResult } from './results.js';

/**
 * Pearl's exploring fields over HTTP, on Neo4j and on the embedded engine: nobody else answers them, so there is nothing to
 * compare with but the next version.
 */
export async function measureExploring(
  classes: readonly ExploringClass[],
  place: Place,
  options: Options,
  random: () => number,
): Promise<ExploringResult[]> {
  const directory = temporaryDirectory('bench-exploring');
  try {
    const graph = openEmbedded({ directory: directory.path });
    await fill(graph, place.pearl.model);
    await graph.close();
    const onNeo4j = await measured(classes, await startServer('ours', { NEO4J_URI: place.uri }), options, random);
    const embedded = await measured(classes, await startServer('ours', { PEARL_DATA_DIR: directory.path }), options, random);
    return classes.flatMap(({ name }, index) => {
      const [neo4j, own] = [onNeo4j[index], embedded[index]];
      return neo4j === undefined || own === undefined ? [] : [{ name, neo4j, embedded: own }];
    });
  } finally {
    directory.remove();
  }
}

/** An answer with an error would be measured as if it were one. */
async function measured(classes: readonly ExploringClass[], server: Server, { patience }: Options, random: () => number): Promise<Times[]> {
  const client = openClient(server.url);
  try {
    const times: Times[] = [];
    for (const { name, query, variables } of classes) {
      const run = async (index: number) => {
        const answer = await client.post(bodyOf(query, variables[index % variables.length] ?? {}));
        if (answer.includes('"errors":')) throw new Error(`${name}: ${answer.slice(0, 300)}`);
      };
      times.push((await interleaved([{ name: 'ours', run }], patience, random)).ours as Times);
    }
    return times;
  } finally {
    client.close();
    await server.stop();
  }
}
