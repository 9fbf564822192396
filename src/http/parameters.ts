import { nearest, PearlError } from '../errors.js';

/** What a client wrote behind the `?` of an address. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What dashboard tools and mail programs put behind any address, whether it asks for it or not. */
const FOREIGN = /^(from|to|_|refresh|orgId|kiosk|theme|timezone|tz|interval|maxDataPoints|cacheBuster|var-.*|utm_.*|fbclid|gclid)$/;

/**
 * Refuses parameters that mean nothing here, so that a misspelt one does not pass for an answer; those that tools add are passed over.
 * @throws PearlError BAD_USER_INPUT, with the nearest that there are.
 */
export function refuseUnknown(given: Parameters, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name) && !FOREIGN.test(name));
  if (unknown === undefined) return;
  throw new PearlError(
    'BAD_USER_INPUT',
    `There is no parameter "${unknown}".${nearest(unknown, known)} This address takes: ${known.join(', ')}.`,
  );
}

/** The parameter's text; the last one where it was given several times. */
export function single(given: Parameters, name: string): string | undefined {
  const value = given[name];
  return typeof value === 'object' ? value.at(-1) : value;
}
