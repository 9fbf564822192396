import type { Answer, Sent } from './attack.ts';

/** Words of the database, of its drivers and of stacks, which no client should ever read. */
const INTERNALS = [
  /\b(?:OPTIONAL )?MATCH \(/,
  /\bUNWIND \$/,
  /\bRETURN collect\(/,
  /\bcypher\b/i,
  /\bneo4j(?:error)?\b/i,
  /\bgrafeo/i,
  /\b(?:Range|Type|Reference|Internal)Error\b/,
  /\bat (?:async )?[\w.<>]+ \(/,
  /node_modules/,
  /\.[jt]s:\d+/,
  /Cannot read propert|is not a function|Maximum call stack/,
  /\/(?:home|root|tmp|usr|work)\//,
];

/** Failures of the service's surroundings, which a client may be told of; each has its status. */
const OUTAGES: Readonly<Record<string, number>> = { DATABASE_UNAVAILABLE: 503, DEADLINE_EXCEEDED: 504 };

interface Problem {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown };
}

/** What is wrong with an answer to a hostile request; nothing, where it is as it should be. */
export function faultsOf(request: Sent, { status, contentType, text }: Answer): string[] {
  const faults: string[] = [];
  const leaked = INTERNALS.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).filter(
    (found) => !`${request.path} ${request.body}`.includes(found),
  );
  if (leaked.length > 0) faults.push(`speaks of internals: ${leaked.join(', ')}`);
  if (!/^application\/(?:graphql-response\+)?json/.test(contentType)) faults.push(`is of the type "${contentType}"`);

  const parsed = parse(text);
  if (typeof parsed !== 'object' || parsed === null) return [...faults, 'is no JSON object'];
  const { data, errors } = parsed as { data?: unknown; errors?: unknown };
  const codes = codesOf(errors);
  if (status >= 500 && !codes.some((code) => OUTAGES[String(code)] === status)) faults.push(`has the status ${status}`);
  if (codes.includes('INTERNAL_SERVER_ERROR')) faults.push('is a failure of the service');
  if (request.path.startsWith('/id/')) return faults;
  if (codes.some((code) => typeof code !== 'string')) faults.push('has an error without a code');
  if (data === undefined && codes.length === 0) faults.push('has neither data nor errors');
  if (status >= 400 && codes.length === 0) faults.push(`has the status ${status} without an error`);
  return faults;
}

function codesOf(errors: unknown): unknown[] {
  return Array.isArray(errors) ? errors.map((error: Problem) => error.extensions?.code) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
