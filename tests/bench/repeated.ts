import type { QueryClass } from './classes/QueryClass.js';
import { openCompetition, type Place, thoseWhoAnswer, variablesOf } from './competition.js';
import { interleaved } from './measure/interleaved.js';
import { throughput } from './measure/throughput.js';
import type { Options } from './options.js';
import type { RepeatedResult } from './results.js';

/** What a dashboard does: the same questions all day. Pearl keeps its answers, as it does unless told not to; the peer has no such thing. */
export async function measureRepeated(
  classes: readonly QueryClass[],
  place: Place,
  { patience, peer, slices }: Options,
  random: () => number,
): Promise<RepeatedResult[]> {
  const competition = await openCompetition(['ours', ...(peer ? (['peer'] as const) : [])], place, { PEARL_CACHE_MB: '64' });
  try {
    const results: RepeatedResult[] = [];
    for (const each of classes) {
      const contestants = thoseWhoAnswer(each, competition.contestants).map((contestant) => ({
        name: contestant.name,
        run: (index: number) => contestant.ask(each, variablesOf(each, index)),
      }));
      const times = await interleaved(contestants, patience, random);
      results.push({ name: each.name, times, rates: await throughput(competition.contestants, each, slices) });
    }
    return results;
  } finally {
    await competition.close();
  }
}
