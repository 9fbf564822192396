import type { Value } from '../../../src/graph/port.js';
import type { QueryClass } from '../classes/QueryClass.js';
import { type Competition, type Contestant, thoseWhoAnswer } from '../competition.js';
import { inOurShape, refuseDifference } from './equal.js';

/**
 * Puts every question to every competitor, with all its values, before anything is measured.
 * @throws Error that shows the first difference, or what a competitor complained about.
 */
export async function refuseDisagreement(classes: readonly QueryClass[], { engine, contestants }: Competition): Promise<void> {
  for (const each of classes)
    for (const variables of each.variables) {
      // By way of JSON, as a client gets it.
      const expected: Value = JSON.parse(JSON.stringify(await engine.run(each.ours, variables)));
      refuseEmptiness(each.name, expected);
      for (const contestant of thoseWhoAnswer(each, contestants)) {
        const title = `${each.name}, ${contestant.name}`;
        const { data, errors } = JSON.parse(await contestant.ask(each, variables));
        if (errors) throw new Error(`${title}: ${JSON.stringify(errors)}`);
        refuseDifference(title, expected, inOurShape(reshaped(each, contestant, data), expected));
      }
    }
}

function reshaped({ peerAnswer }: QueryClass, { name }: Contestant, data: Value): Value {
  return name === 'peer' && peerAnswer ? peerAnswer(data) : data;
}

/** Nothing is equal to nothing: a question that finds nothing would prove and measure little. */
function refuseEmptiness(title: string, answer: Value): void {
  if (!says(answer)) throw new Error(`${title}: the answer is empty, ${JSON.stringify(answer)}.`);
}

/** Whether a text or a number other than zero stands anywhere in it. */
function says(value: Value): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(says);
  return typeof value === 'string' || (typeof value === 'number' && value !== 0);
}
