import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

/** Bytes from which an answer is compressed: below, the time that it takes is longer than the time that it saves. */
const THRESHOLD = 16 * 1024;

/** Compresses large answers for clients that can read it, at the levels that are quick: answers are made for one reader. */
export const compression = fastifyPlugin(async (app: FastifyInstance) => {
  await app.register(compress, {
    threshold: THRESHOLD,
    encodings: ['br', 'gzip'],
    zlibOptions: { level: 4 },
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
  });
});
