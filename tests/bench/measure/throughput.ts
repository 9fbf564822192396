import type { QueryClass } from '../classes/QueryClass.js';
import { type Contestant, thoseWhoAnswer, variablesOf } from '../competition.js';
import { openClient } from './client.js';

const CONNECTIONS = 10;

export interface Slices {
  readonly slices: number;
  readonly seconds: number;
}

/**
 * Answers a second at ten connections, each of which asks again as soon as it has its answer. The servers take turns in
 * short slices, so that whatever disturbs the machine disturbs all alike.
 */
export async function throughput(contestants: readonly Contestant[], about: QueryClass, { slices, seconds }: Slices) {
  const totals = thoseWhoAnswer(about, contestants).map((contestant) => ({ contestant, answers: 0, milliseconds: 0 }));
  for (let slice = 0; slice < slices; slice++)
    for (const total of totals) {
      const began = performance.now();
      total.answers += await answersUntil(began + seconds * 1_000, total.contestant, about);
      total.milliseconds += performance.now() - began;
    }
  return Object.fromEntries(totals.map(({ contestant, answers, milliseconds }) => [contestant.name, (answers * 1_000) / milliseconds]));
}

async function answersUntil(end: number, contestant: Contestant, about: QueryClass): Promise<number> {
  const client = openClient(contestant.server.url, CONNECTIONS);
  let answers = 0;
  const connection = async () => {
    for (; performance.now() < end; answers++) await contestant.ask(about, variablesOf(about, answers), client);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  client.close();
  return answers;
}
