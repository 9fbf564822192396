import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** What decides an answer, of requests that may be answered from what is kept; null for all others. */
export function requestKey({ method, headers, body, query }: Pick<FastifyRequest, 'method' | 'headers' | 'body' | 'query'>): string | null {
  if (headers.authorization !== undefined || headers.cookie !== undefined) return null;
  if (method === 'POST') return /^application\/json\b/.test(headers['content-type'] ?? '') ? keyOf(headers.accept, body) : null;
  // Others are refused, because any page could make a browser send them (CSRF): that is not for us to decide.
  const preflighted = Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
  return method === 'GET' && preflighted ? keyOf(headers.accept, query) : null;
}

/** The name of a content: equal contents have the same one. */
export function nameOf(content: string): string {
  return createHash('sha1').update(content).digest('base64url');
}

function keyOf(accept: string | undefined, asked: unknown): string | null {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return null;
  const { query, operationName, variables, extensions } = asked as Record<string, unknown>;
  try {
    return nameOf(JSON.stringify([accept, query, operationName, variables, extensions]));
  } catch {
    // Nested deeper than the stack: refused later, with a sentence.
    return null;
  }
}
