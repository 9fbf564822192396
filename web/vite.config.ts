import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every folder with an `index.html` is a page. */
const pages = readdirSync(here('.')).filter((name) => existsSync(here(`${name}/index.html`)));

/**
 * Builds the pages into `dist/web`: one folder with an `index.html` per page, and hashed files in `assets/`, which any page may share.
 * In development, requests for data go to a Pearl server on its default port.
 */
export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: false,
  plugins: [react(), precompress()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Files of their own, so that the Content-Security-Policy needs `data:` for nothing but the small icon.
    assetsInlineLimit: 0,
    // Monaco is one large piece that loads after the page has painted.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: Object.fromEntries(pages.map((name) => [name, here(`${name}/index.html`)])),
      // GraphiQL's files carry directives for the React compiler, which has already run on them.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/q': 'http://localhost:4000' } },
});
