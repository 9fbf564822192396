import { nearest } from '../../errors.js';
import type { Row } from '../../graph/port.js';
import { badInput } from '../plan/place.js';
import type { Presence, WholeRoot } from '../plan/plan.js';
import { listOf } from './complete.js';
import { type Answer, type Decoding, decodeObject } from './decodeObject.js';

/** Makes the decoder of what is said of the graph as a whole: its one row becomes an object, or several. */
export function decodeWhole({ made, presence }: WholeRoot, decoding: Decoding): (records: readonly Row[], answer: Answer) => unknown {
  const decoders = made.objects.map((object) => decodeObject(object, decoding));
  return ([row = []], answer) => {
    if (presence !== null) checkPresence(presence, row, answer);
    return made.several ? listOf(decoders, answer, (decode) => decode(row, answer)) : decoders[0]?.(row, answer);
  };
}

/** @throws PearlError BAD_USER_INPUT where there is nothing of the id that an argument gives, with ids that are near it. */
function checkPresence({ column, of, id, place }: Presence, row: Row, answer: Answer): void {
  const [found, ids] = row[column] as readonly [number, readonly string[]];
  if (found > 0) return;
  const wanted = answer.of(id);
  throw badInput(place, `is ${JSON.stringify(wanted)}, and there is no ${of.noun} with this id.${nearest(wanted, ids)}`);
}
