import type { QueryClass } from './classes/QueryClass.js';
import { openCompetition, type Place, variablesOf } from './competition.js';
import { copyOf } from './data/copies.js';
import { rows, write } from './data/graph.js';
import { unwindLoads } from './data/unwind.js';
import { interleaved } from './measure/interleaved.js';
import { ownHits } from './measure/statements.js';
import type { Options } from './options.js';
import type { GrowthResult } from './results.js';

/** Pearl's latency and memory while copies of the graph are added to the Neo4j that holds the first: a server started anew for each size. */
export async function measureGrowth(
  classes: readonly QueryClass[],
  place: Place,
  options: Options,
  random: () => number,
): Promise<GrowthResult[]> {
  const results: GrowthResult[] = [];
  let there = 1;
  for (const copies of options.growth) {
    for (; there < copies; there++) await write(place.graph, unwindLoads(copyOf(rows(), there), place.pearl.model));
    const result = await measureSize(copies, classes, place, options, random);
    console.log(`${copies} × the graph: ${result.nodes} nodes, ${result.relationships} relationships`);
    results.push(result);
  }
  return results;
}

async function measureSize(
  copies: number,
  classes: readonly QueryClass[],
  place: Place,
  { patience }: Options,
  random: () => number,
): Promise<GrowthResult> {
  const competition = await openCompetition(['ours'], place);
  try {
    const [p50, hits]: [Record<string, number>, Record<string, number>] = [{}, {}];
    for (const contestant of competition.contestants)
      for (const each of classes) {
        const run = (index: number) => contestant.ask(each, variablesOf(each, index));
        p50[each.name] = (await interleaved([{ name: 'ours', run }], patience, random)).ours?.p50 ?? Number.NaN;
      }
    for (const each of classes) hits[each.name] = (await ownHits(each, competition)) ?? Number.NaN;
    const [ours] = competition.contestants;
    const { memory } = (await ours?.server.tell<{ memory: NodeJS.MemoryUsage }>('memory')) ?? { memory: process.memoryUsage() };
    return { copies, ...(await sizeOf(place)), rss: memory.rss, heap: memory.heapUsed, p50, hits };
  } finally {
    await competition.close();
  }
}

async function sizeOf({ graph }: Place): Promise<{ nodes: number; relationships: number }> {
  const count = async (text: string) => Number((await graph.read({ text, parameters: {} }))[0]?.[0]);
  return { nodes: await count('MATCH (n) RETURN count(n)'), relationships: await count('MATCH ()-[r]->() RETURN count(r)') };
}
