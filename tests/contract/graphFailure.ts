import { PearlError } from '../../src/errors.js';

/** What a client and what the log is told when `ask` fails. */
export async function failureOf(ask: () => Promise<unknown>): Promise<{ code: string; client: string; log: string }> {
  const error: unknown = await ask().catch((reason: unknown) => reason);
  if (!(error instanceof PearlError)) throw new Error(`expected a PearlError, got ${String(error)}`);
  return { code: error.code, client: error.message, log: error.originalError?.message ?? '' };
}
