import type { Row } from '../../graph/port.js';
import type { FoundRoot } from '../plan/plan.js';
import { listOf } from './complete.js';
import { type Answer, type Decoding, decodeObject } from './decodeObject.js';

/** Makes the decoder of what a feature finds: its row, and what was read of the entities and facts that it names. */
export function decodeFound(
  { object, several, arms }: FoundRoot,
  decoding: Decoding,
): (records: readonly Row[], answer: Answer) => unknown {
  const decode = decodeObject(object, decoding);
  return (records, answer) => {
    const fetched = arms.map(() => new Map<string, Row>());
    for (const [arm, row] of records) {
      const [index, values] = [Number(arm), row as Row];
      fetched[index]?.set(String(values[arms[index]?.idColumn ?? 0]), values);
    }
    answer.fetched = fetched;
    return several ? listOf(answer.found as readonly Row[], answer, decode) : decode(answer.found, answer);
  };
}
