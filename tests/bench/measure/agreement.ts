import type { Value } from '../../../src/graph/port.js';
import type { QueryClass } from '../classes/QueryClass.js';
import type { Competition } from '../competition.js';
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
      for (const contestant of contestants) {
        const { data, errors } = JSON.parse(await contestant.ask(each, variables));
        if (errors) throw new Error(`${each.name}, ${contestant.name}: ${JSON.stringify(errors)}`);
        refuseDifference(`${each.name}, ${contestant.name}`, expected, inOurShape(data, expected));
      }
    }
}

/** Nothing is equal to nothing: a question that finds nothing would prove and measure little. */
function refuseEmptiness(title: string, answer: Value): void {
  if (!/"id":/.test(JSON.stringify(answer))) throw new Error(`${title}: the answer is empty, ${JSON.stringify(answer)}.`);
}
