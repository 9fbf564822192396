import type { Statement } from '../../../src/graph/port.js';
import type { QueryClass } from '../classes/QueryClass.js';
import { type Competition, thoseWhoAnswer, variablesOf } from '../competition.js';
import { readRaw } from '../competitors/raw.js';
import { interleaved, type Patience, type Times } from './interleaved.js';

export type TimesByName = Readonly<Record<string, Times>>;

/** Milliseconds until the whole answer is there: each server over HTTP, and the hand-written statement through the driver alone (`raw`). */
export function latency(
  about: QueryClass,
  { contestants, driver }: Competition,
  patience: Patience,
  random: () => number,
): Promise<TimesByName> {
  const servers = thoseWhoAnswer(about, contestants).map((contestant) => ({
    name: contestant.name,
    run: (index: number) => contestant.ask(about, variablesOf(about, index)),
  }));
  const raw = { name: 'raw', run: (index: number) => readRaw(driver, about.cypher, variablesOf(about, index)) };
  return interleaved([...servers, raw], patience, random);
}

/** Milliseconds in this process: Pearl's engine, and its own statement through the driver alone. The difference is Pearl's. */
export async function overhead(
  about: QueryClass,
  { engine, driver }: Competition,
  patience: Patience,
  random: () => number,
): Promise<TimesByName> {
  const statements: Statement[] = [];
  for (const variables of about.variables) {
    engine.takeStatements();
    await engine.run(about.ours, variables);
    statements.push(...engine.takeStatements());
  }
  const statement = (index: number) => statements[index % statements.length] ?? { text: '', parameters: {} };
  return interleaved(
    [
      { name: 'engine', run: (index) => engine.run(about.ours, variablesOf(about, index)) },
      { name: 'driver', run: (index) => readRaw(driver, statement(index).text, statement(index).parameters) },
    ],
    patience,
    random,
  );
}

/** A Java that has just started, and servers that have, become faster for a while: all questions, to all, before the first is measured. */
export async function warmUp(classes: readonly QueryClass[], { contestants, engine }: Competition, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (const each of classes) {
      const variables = variablesOf(each, round);
      await engine.run(each.ours, variables);
      for (const contestant of thoseWhoAnswer(each, contestants)) await contestant.ask(each, variables);
    }
  engine.takeStatements();
}
