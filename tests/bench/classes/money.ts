import type { Value } from '../../../src/graph/port.js';

/** An amount as clients see it, of the minor units that are stored; the peer writes them as text. */
export function money(minorUnits: Value | undefined): Value {
  return minorUnits === null || minorUnits === undefined ? null : Math.floor(Number(minorUnits) + 0.5) / 100;
}
