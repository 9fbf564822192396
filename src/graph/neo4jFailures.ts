import type { PearlError } from '../errors.js';
import { type FailureRule, failureOf, textOf } from './failure.js';

/** What the codes of Neo4j and its driver mean, in the order in which they are looked at. */
const NEO4J_FAILURES: readonly FailureRule[] = Object.freeze([
  {
    // The driver calls some of these transient, but the same query would need the same memory again.
    when: /MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError|General\.OutOfMemoryError|StackOverFlowError/,
    code: 'QUERY_TOO_EXPENSIVE',
    message: 'This query needs more memory than the database allows. Ask for fewer levels, smaller pages or narrower filters.',
  },
  {
    when: /Transaction\.(TransactionTimedOut|LockClientStopped|LockAcquisitionTimeout)/,
    code: 'DEADLINE_EXCEEDED',
    message:
      'The graph database needed longer than it may, and the query was ended. Ask for fewer levels, smaller pages or narrower filters.',
  },
  {
    when: /ConstraintValidationFailed.*still has relationships/s,
    code: 'CONFLICT',
    message: 'It cannot be deleted while relations lead to it.',
  },
  { when: /Schema\.ConstraintValidationFailed/, code: 'CONFLICT', message: 'Another record already has a value that must be unique.' },
  {
    // Two instances that start at once create the same index, or one waits for an index that the other replaces.
    when: /Schema\.(EquivalentSchemaRuleAlreadyExists|IndexAlreadyExists|ConstraintAlreadyExists|IndexNotFound|IndexDropFailed)|IndexNotFoundKernelException/,
    code: 'CONFLICT',
    message: 'The same index was being created at the same moment. Try again.',
    retry: 'conflict',
  },
  {
    when: /Neo\.TransientError\.Transaction\./,
    code: 'CONFLICT',
    message: 'The same records were being changed at the same moment. Try again.',
    retry: 'conflict',
  },
  {
    when: /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|AuthProviderFailed)/,
    code: 'DATABASE_UNAVAILABLE',
    reason: 'Neo4j refuses the login: check NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  {
    when: /Database\.DatabaseNotFound/,
    code: 'DATABASE_UNAVAILABLE',
    reason: 'Neo4j has no database of that name: check NEO4J_DATABASE.',
  },
  {
    when: /Security\.AuthorizationExpired|Cluster\.NotALeader|ForbiddenOnReadOnlyDatabase|^SessionExpired|^Neo\.TransientError/,
    code: 'DATABASE_UNAVAILABLE',
    reason: 'Neo4j cannot serve this at the moment.',
    retry: 'lost',
  },
  {
    when: /^ServiceUnavailable/,
    code: 'DATABASE_UNAVAILABLE',
    reason: 'Neo4j cannot be reached: check NEO4J_URI, and that Neo4j is running there.',
    retry: 'lost',
  },
  {
    when: /acquisition timed out/,
    code: 'DATABASE_UNAVAILABLE',
    reason: 'No connection to Neo4j became free in time: it is overloaded, or does not answer.',
  },
  {
    when: /Transaction\.Terminated|Pool is closed|driver .*closed/,
    code: 'DATABASE_UNAVAILABLE',
    reason: 'The transaction was ended from outside.',
  },
  { when: /Invalid [Rr]egex/, code: 'BAD_USER_INPUT', message: 'A regular expression in your query is not valid.' },
]);

/** Puts an error of Neo4j or its driver into Pearl's words. */
export function neo4jFailure(error: unknown): PearlError {
  return failureOf(error, NEO4J_FAILURES, `${textOf(error, 'code')} ${textOf(error, 'message')}`);
}
