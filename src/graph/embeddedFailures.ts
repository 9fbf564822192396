import type { PearlError } from '../errors.js';
import { type FailureRule, failureOf, textOf } from './failure.js';

/** What the statuses and messages of the embedded engine mean, in the order in which they are looked at. Its `code` says nothing. */
const EMBEDDED_FAILURES: readonly FailureRule[] = Object.freeze([
  { when: /^G1001 |Cannot delete node with/, code: 'CONFLICT', message: 'It cannot be deleted while relations lead to it.' },
  { when: /^G2000 |UNIQUE constraint violation/, code: 'CONFLICT', message: 'Another record already has a value that must be unique.' },
  {
    when: /^40000 |GRAFEO-T001/,
    code: 'CONFLICT',
    message: 'The same records were being changed at the same moment. Try again.',
    retry: 'conflict',
  },
  {
    when: /numeric value out of range: sum/,
    code: 'BAD_USER_INPUT',
    message: 'A sum in this query is larger than the database can add up exactly: add up fewer.',
  },
  { when: /Invalid regular expression/, code: 'BAD_USER_INPUT', message: 'A regular expression in your query is not valid.' },
  {
    when: /panic/i,
    code: 'QUERY_TOO_EXPENSIVE',
    message: 'This query is too large for the embedded database. Ask for fewer levels, smaller pages or narrower filters.',
  },
  { when: /No space left on device/, code: 'DATABASE_UNAVAILABLE', reason: 'The disk that holds the embedded database is full.' },
]);

/** Puts an error of the embedded engine into Pearl's words. */
export function embeddedFailure(error: unknown): PearlError {
  return failureOf(error, EMBEDDED_FAILURES, `${textOf(error, 'gqlStatus')} ${textOf(error, 'message')}`);
}
