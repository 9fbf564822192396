import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { acceptedTypes } from '../acceptedTypes.js';
import { type AnswerGraph, answerGraph } from './answerGraph.js';
import { cytoscape } from './cytoscape.js';
import { edgeList } from './edgeList.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';

/** The formats of graphs that an answer can be given in, by what a client accepts; plain `text/csv` is a table, and no graph. */
const FORMATS: ReadonlyMap<string, (graph: AnswerGraph) => string> = new Map([
  ['application/graphml+xml', graphml],
  ['application/gexf+xml', gexf],
  ['application/vnd.cytoscape+json', cytoscape],
  ['text/csv;profile=edges', edgeList],
]);

declare module 'fastify' {
  interface FastifyRequest {
    /** The media type of the format that the answer is wanted in. */
    exportAs: string | null;
  }
}

/**
 * Answers with a graph instead of with JSON where the client accepts one of the formats. The operation is answered, and
 * kept, as any other; only then the answer is put into the format. An answer with errors stays JSON, which says them.
 */
export const graphExports = fastifyPlugin(async (app: FastifyInstance) => {
  app.decorateRequest('exportAs', null);

  app.addHook('onRequest', async (request) => {
    const wanted = acceptedTypes(request.headers.accept);
    const format = [...FORMATS.keys()].find((each) => wanted.some((one) => one === each || one.startsWith(`${each};`)));
    if (format === undefined) return;
    request.exportAs = format;
    request.headers.accept = 'application/json';
  });

  app.addHook('onSend', async ({ exportAs }, reply, payload) => {
    const format = exportAs === null ? undefined : FORMATS.get(exportAs);
    if (format === undefined || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const { data, errors } = JSON.parse(payload) as { data?: unknown; errors?: unknown };
    if (errors !== undefined) return payload;
    reply.header('content-type', `${exportAs}; charset=utf-8`).header('vary', 'accept').removeHeader('content-length');
    return format(answerGraph(data));
  });
});
