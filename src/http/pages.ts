import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The folders of web/ that are pages of their own. */
const NAMES = ['dashboard', 'gaps', 'paths', 'playground', 'rank'];

/** Where the build puts the pages: beside the compiled server, or in dist/ when the sources run as they are. */
export const WEB_FILES = [new URL('../web/', import.meta.url), new URL('../../dist/web/', import.meta.url)]
  .map((url) => fileURLToPath(url))
  .find(existsSync);

/** The pages at /<name>/ and their assets, whose names change with their content. */
export async function pages(app: FastifyInstance): Promise<void> {
  if (WEB_FILES === undefined) {
    for (const name of NAMES) app.get(`/${name}`, (_, reply) => reply.code(503).send('The pages are not built: npm run build:web'));
    return;
  }
  await app.register(serveFiles, {
    root: WEB_FILES,
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
  const explorer = join('explorer', 'index.html');
  // The explorer is the way in; where it is not built, the playground is.
  app.get<{ Querystring: { embed?: string } }>('/', ({ query }, reply) => {
    if (query.embed !== undefined) allowFrames(reply);
    return existsSync(join(WEB_FILES ?? '', explorer)) ? reply.sendFile(explorer) : reply.redirect('/playground');
  });
}

/** A picture that nothing can be done with may stand in a frame of any page. */
function allowFrames(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy'));
  reply.header('content-security-policy', policy.replace(/frame-ancestors [^;]*/, 'frame-ancestors *')).removeHeader('x-frame-options');
}
