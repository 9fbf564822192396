import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the build puts the pages: beside the compiled server, or in dist/ when the sources run as they are. */
const PAGES = [new URL('../web/', import.meta.url), new URL('../../dist/web/', import.meta.url)]
  .map((url) => fileURLToPath(url))
  .find(existsSync);

/** The playground and its assets, whose names change with their content. */
export async function playground(app: FastifyInstance): Promise<void> {
  if (PAGES === undefined) {
    app.get('/playground', (_, reply) => reply.code(503).send('The pages are not built: npm run build:web'));
    return;
  }
  await app.register(serveFiles, {
    root: PAGES,
    wildcard: false,
    index: ['index.html'],
    redirect: true,
    preCompressed: true,
    // Its own header would overrule the one below.
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
