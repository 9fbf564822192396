import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The name of a content: equal contents have the same one. */
export function nameOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64url');
}

/** A name as an ETag: weak, because the bytes on the wire may be compressed. */
export function etagOf(content: string | Uint8Array): string {
  return `W/"${nameOf(content)}"`;
}

/** Answers under a name that caches may ask again by; whoever has that answer already is only told so. */
export function sendNamed({ headers }: Pick<FastifyRequest, 'headers'>, reply: FastifyReply, payload: unknown, etag: string): FastifyReply {
  reply.header('etag', etag).header('cache-control', 'no-cache');
  return headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(payload);
}
