import type { FastifyRequest } from 'fastify';
import { nameOf } from '../namedContent.js';

/** Addresses that say all of what they ask: saved queries, and answers as tables. */
const TABLES = /^\/(q|graphql\.\w+)([/?]|$)/;

/** What decides an answer, of requests that may be answered from what is kept; null for all others. */
export function requestKey({
  method,
  headers,
  body,
  query,
  url,
}: Pick<FastifyRequest, 'method' | 'headers' | 'body' | 'query' | 'url'>): string | null {
  if (headers.authorization !== undefined || headers.cookie !== undefined) return null;
  if (method === 'GET' && TABLES.test(url)) return nameOf(JSON.stringify([url, headers.accept, headers['accept-language']]));
  if (method === 'POST') return /^application\/json\b/.test(headers['content-type'] ?? '') ? keyOf(headers.accept, body, url) : null;
  // Others are refused, because any page could make a browser send them (CSRF): that is not for us to decide.
  const preflighted = Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
  return method === 'GET' && preflighted ? keyOf(headers.accept, query, url) : null;
}

function keyOf(accept: string | undefined, asked: unknown, url: string): string | null {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return null;
  const { query, operationName, variables, extensions } = asked as Record<string, unknown>;
  try {
    return nameOf(JSON.stringify([accept, rowsOf(url), query, operationName, variables, extensions]));
  } catch {
    // Nested deeper than the stack: refused later, with a sentence.
    return null;
  }
}

/** How a table is wanted, where the answer is one: `?rows=…&bom=0` of a POST. */
function rowsOf(url: string): string | undefined {
  return url.split('?')[1];
}
