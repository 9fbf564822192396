import { databaseUnavailable, type ErrorCode, PearlError } from '../errors.js';

/**
 * Why a second try may succeed. `conflict`: the database undid the work and says so. `lost`: the connection broke, so that
 * work which was not being committed is certainly undone.
 */
export type Retry = 'conflict' | 'lost';

/** What one kind of failure of an engine means. The rules of an engine are an ordered list: the first that matches holds. */
export interface FailureRule {
  /** Matches the engine's status and message, as `signature` writes them. */
  readonly when: RegExp;
  readonly code: ErrorCode;
  /** The sentence for clients. Not used for DATABASE_UNAVAILABLE, which has one sentence everywhere. */
  readonly message?: string;
  /** The sentence for the operator, which the log and the start-up print. */
  readonly reason?: string;
  readonly retry?: Retry;
}

/** An error of an engine in Pearl's words, and whether another try is worth it. */
export class DatabaseFailure extends PearlError {
  readonly retry: Retry | undefined;

  constructor(error: PearlError, retry: Retry | undefined) {
    super(error.code, error.message, error.originalError ? { originalError: error.originalError } : {});
    this.retry = retry;
  }
}

const UNFORESEEN: FailureRule = {
  when: /^/,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The graph database refused a statement. That is a fault of this service, not of your query.',
};

/** Puts an engine's error into Pearl's words. Errors that are Pearl's already pass through unchanged. */
export function failureOf(error: unknown, rules: readonly FailureRule[], signature: string): PearlError {
  if (error instanceof PearlError) return error;
  const rule = rules.find(({ when }) => when.test(signature)) ?? UNFORESEEN;
  return new DatabaseFailure(inWords(rule, error), rule.retry);
}

function inWords(rule: FailureRule, error: unknown): PearlError {
  const cause = rule.reason === undefined ? asError(error) : new Error(rule.reason, { cause: error });
  if (rule.code === 'DATABASE_UNAVAILABLE') return databaseUnavailable(cause);
  return new PearlError(rule.code, rule.message ?? UNFORESEEN.message ?? '', { originalError: cause });
}

/** Reads a text property of whatever was thrown: native addons throw errors of their own realm, so `instanceof` would lie. */
export function textOf(error: unknown, property: string): string {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, property) : undefined;
  return typeof value === 'string' ? value : '';
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(textOf(error, 'message') || String(error), { cause: error });
}
