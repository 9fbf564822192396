import type { Row, Value } from '../../graph/port.js';
import type { Summary } from '../plan/summary.js';
import { decodeGroups } from './decodeGroups.js';
import { type Answer, type Decoding, decodeObject } from './decodeObject.js';
import { decodeTimeline } from './decodeTimeline.js';

/** Turns what the readings of a list say into what is said of all its rows; `values` are theirs, in their order. */
export type DecodeSummary = (values: readonly Value[], answer: Answer) => unknown;

export function decodeSummary(summary: Summary, decoding: Decoding): DecodeSummary {
  switch (summary.kind) {
    case 'aggregate': {
      const { reading, object } = summary;
      const decode = decodeObject(object, decoding);
      return (values, answer) => decode(reading === null ? [] : (values[reading] as Row), answer);
    }
    case 'groups':
      return decodeGroups(summary, decoding);
    case 'timeline':
      return decodeTimeline(summary, decoding);
  }
}
