import { buffer } from 'node:stream/consumers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, sendNamed } from '../namedContent.js';
import type { TableFormat } from './formats.js';
import type { Opened } from './openTables.js';

/** A request for a table. */
export interface TableRequest {
  readonly format: TableFormat;
  /** What the file is called where it is saved, without extension; none where it is not to be saved. */
  readonly fileName?: string | undefined;
  readonly bom: boolean;
  /** A word for the state of the data, where one is known. */
  readonly version: () => Promise<string | null>;
  readonly open: () => Promise<Opened>;
}

/**
 * Answers with a table. One that fits a page goes out whole, under a name of its content; a longer one is written as it is
 * read, under the name of the data that it comes from, because nobody has its content beforehand.
 */
export async function sendTables(
  request: FastifyRequest,
  reply: FastifyReply,
  { format, fileName, bom, version, open }: TableRequest,
): Promise<FastifyReply> {
  reply.header('vary', 'accept');
  const state = request.method === 'GET' ? await version() : null;
  const ofData = state === null ? null : etagOf(JSON.stringify([state, request.url, format.extension]));
  if (ofData !== null && request.headers['if-none-match'] === ofData) return sendNamed(request, reply, null, ofData);
  const opened = await open();
  if ('errors' in opened) return reply.code(opened.status).send({ errors: opened.errors });
  reply.type(`${format.mediaType}${format.isText ? '; charset=utf-8' : ''}`);
  if (fileName !== undefined) reply.header('content-disposition', `attachment; filename="${fileName}.${format.extension}"`);
  const content = format.write(opened.tables, { bom });
  if (opened.tables.some(({ isLong }) => isLong)) return ofData === null ? reply.send(content) : sendNamed(request, reply, content, ofData);
  const bytes = await buffer(content);
  // As text it can be kept; the decoder of streams would take the mark at its beginning away.
  const payload = format.isText ? bytes.toString('utf8') : bytes;
  return request.method === 'GET' ? sendNamed(request, reply, payload, etagOf(payload)) : reply.send(payload);
}
