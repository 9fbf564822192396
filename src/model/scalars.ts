import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** "2021", "2021-05" or "2021-05-03": as much of a date as is known. Kept as the text it is. */
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether `text` is a year, a month or a day that the calendar has. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE.test(text)) return false;
  return text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

function partialDate(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError(
    `PartialDate is a year, a month or a day such as "2021", "2021-05" or "2021-05-03"; got ${JSON.stringify(value)}.`,
  );
}

export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'As much of a date as is known: "2021", "2021-05" or "2021-05-03".',
  serialize: (value) => value as string,
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : undefined),
});

/** Whether `text` is an absolute http(s) address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function webAddress(value: unknown): string {
  if (typeof value === 'string' && isWebAddress(value)) return value;
  throw new GraphQLError(`URL is an absolute http or https address; got ${JSON.stringify(value)}.`);
}

/** Unlike the URL scalars of libraries it gives the address back letter for letter: an address is also an identifier here. */
export const WebAddress = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'An absolute web address (http or https), exactly as its source wrote it.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => value as string,
  parseValue: webAddress,
  parseLiteral: (node) => webAddress(node.kind === Kind.STRING ? node.value : undefined),
});
