import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Money is stored as an integer of minor units (cents), so that sums are exact. */
const MINOR_UNITS = 100;

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

/** A sum that a JSON number cannot hold to the cent. */
function refuseInexact(minor: bigint): never {
  const [whole, cents] = [minor / BigInt(MINOR_UNITS), minor % BigInt(MINOR_UNITS)];
  throw new GraphQLError(
    `The sum is ${whole}.${String(cents < 0n ? -cents : cents).padStart(2, '0')}, more than a number holds to the cent (${Number.MAX_SAFE_INTEGER / MINOR_UNITS}): add up fewer, by \`where\` or \`kinds\`.`,
  );
}

export const Amount = new GraphQLScalarType<number, number>({
  name: 'Amount',
  description: "Money in the graph's own currency: an exact number with at most two decimals.",
  serialize: (value) => (typeof value === 'bigint' ? refuseInexact(value) : (value as number) / MINOR_UNITS),
  parseValue: amount,
  parseLiteral: (node) => amount(node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined),
});
