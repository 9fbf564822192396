import type { QueryClass } from './classes/QueryClass.js';
import { openCompetition, type Place, thoseWhoAnswer } from './competition.js';
import { refuseDisagreement } from './measure/agreement.js';
import { latency, overhead, warmUp } from './measure/latency.js';
import { type Statements, statementsOf } from './measure/statements.js';
import { throughput } from './measure/throughput.js';
import type { Options } from './options.js';
import { consoleLine } from './report/console.js';
import type { ClassResult } from './results.js';

export interface Measured {
  readonly result: ClassResult;
  readonly statements: Statements;
}

/** All questions to all competitors over one filled Neo4j: proven equal first, then measured. */
export async function measureQueries(
  classes: readonly QueryClass[],
  place: Place,
  options: Options,
  random: () => number,
): Promise<Measured[]> {
  const peer = options.peer ? (['peer'] as const) : [];
  const competition = await openCompetition(['ours', ...peer, 'bound'], place);
  // A peer that remembers its statements is a peer of its own: remembering takes time.
  const recording = await openCompetition(peer, place, { BENCH_RECORD: '1' });
  try {
    await refuseDisagreement(classes, competition);
    console.log(`All answers to ${classes.length} questions are the same. Warming up …`);
    await warmUp(classes, competition, options.warmUp);
    const measured: Measured[] = [];
    for (const each of classes) {
      const times = await latency(each, competition, options.patience, random);
      const inProcess = await overhead(each, competition, options.patience, random);
      const rates = await throughput(competition.contestants, each, options.slices);
      const statements = await statementsOf(each, competition, thoseWhoAnswer(each, recording.contestants)[0]);
      const hits = Object.fromEntries(Object.entries(statements).map(([name, { hits }]) => [name, hits]));
      const result = { name: each.name, goal: each.goal, hasPeer: each.peer !== undefined, times, inProcess, rates, hits };
      console.log(consoleLine(result));
      measured.push({ result, statements });
    }
    return measured;
  } finally {
    await competition.close();
    await recording.close();
  }
}
