import { openEmbedded } from '../../src/graph/embedded.js';
import { temporaryDirectory } from '../databases/places.ts';
import type { QueryClass } from './classes/QueryClass.js';
import { type Place, variablesOf } from './competition.js';
import { type Engine, engineOver } from './competitors/inProcess.js';
import { startServer } from './competitors/processes.js';
import { fill } from './data/graph.js';
import { bodyOf, type Client, openClient } from './measure/client.js';
import { refuseDifference } from './measure/equal.js';
import { interleaved } from './measure/interleaved.js';
import type { Options } from './options.js';
import type { EmbeddedResult } from './results.js';

/** Pearl's own queries over HTTP on the embedded engine, with the same data and, as is proven first, the same answers as on Neo4j. */
export async function measureEmbedded(classes: readonly QueryClass[], place: Place, options: Options, random: () => number) {
  const directory = temporaryDirectory('bench');
  try {
    const graph = openEmbedded({ directory: directory.path });
    await fill(graph, place.pearl.model);
    await graph.close();
    const server = await startServer('ours', { PEARL_DATA_DIR: directory.path });
    const client = openClient(server.url);
    try {
      return await measured(classes, client, engineOver(place.graph, place.pearl), options, random);
    } finally {
      client.close();
      await server.stop();
    }
  } finally {
    directory.remove();
  }
}

async function measured(
  classes: readonly QueryClass[],
  client: Client,
  onNeo4j: Engine,
  { patience }: Options,
  random: () => number,
): Promise<EmbeddedResult[]> {
  const results: EmbeddedResult[] = [];
  for (const each of classes) {
    const failure = await failureOf(each, client, onNeo4j);
    const run = (index: number) => client.post(bodyOf(each.ours, variablesOf(each, index)));
    results.push(
      failure ? { name: each.name, failure } : { name: each.name, times: await interleaved([{ name: 'ours', run }], patience, random) },
    );
  }
  return results;
}

/** The code of the error where there is one: a query that is too slow for this engine is a result, not the end of the run. */
async function failureOf(about: QueryClass, client: Client, onNeo4j: Engine): Promise<string | undefined> {
  for (const variables of about.variables) {
    const { data, errors } = JSON.parse(await client.post(bodyOf(about.ours, variables)));
    if (errors) return errors[0].extensions.code;
    const expected = JSON.parse(JSON.stringify(await onNeo4j.run(about.ours, variables)));
    refuseDifference(`${about.name}, embedded`, expected, data);
  }
  return undefined;
}
