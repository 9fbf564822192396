import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { PearlError } from '../errors.js';

/** Money is stored as an integer of minor units (cents), so that sums are exact. */
export const MINOR_UNITS = 100;

const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/**
 * Minor units of an amount written as decimal text ("1234.5" → 123450), or null where it is no amount with at most two
 * decimals or where its minor units would not be an exact integer.
 */
export function minorUnits(text: string): number | null {
  const [, sign, whole = '', decimals = ''] = AMOUNT.exec(text) ?? [];
  if (sign === undefined) return null;
  const minor = Number(`${sign}${whole}${decimals.padEnd(2, '0')}`);
  return Number.isSafeInteger(minor) ? minor : null;
}

function amount(value: unknown): number {
  const minor = typeof value === 'number' || typeof value === 'string' ? minorUnits(String(value)) : null;
  if (minor !== null) return minor;
  throw new GraphQLError(`Amount is a number with at most two decimals, in the graph's currency; got ${JSON.stringify(value)}.`);
}

/** Below this many minor units, a number of major units prints with the very cents that were meant: 2^46 has a precision of 1/128. */
const SURELY_EXACT = 2 ** 46 * MINOR_UNITS;

/** Major units of what is stored, or of a sum, which is a BigInt where it is beyond what numbers hold exactly. */
function major(minor: number | bigint): number {
  const shown = Number(minor) / MINOR_UNITS;
  if (Math.abs(Number(minor)) < SURELY_EXACT || minorUnits(String(shown)) === minor) return shown;
  const [whole, cents] = [BigInt(minor) / BigInt(MINOR_UNITS), BigInt(minor) % BigInt(MINOR_UNITS)];
  const exact = `${whole}.${String(cents < 0n ? -cents : cents).padStart(2, '0')}`;
  throw new PearlError(
    'BAD_USER_INPUT',
    `${exact} is more than a number of JSON holds to the cent: where it is a sum, add up fewer, by \`where\` or \`kinds\`.`,
  );
}

export const Amount = new GraphQLScalarType<number, number>({
  name: 'Amount',
  description: "Money in the graph's own currency: an exact number with at most two decimals.",
  serialize: (value) => major(value as number | bigint),
  parseValue: amount,
  parseLiteral: (node) => amount(node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined),
});
