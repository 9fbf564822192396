import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { document } from './document.js';

/** Writes the figures of a run into docs/benchmarks.md, in place of those that stand there: `npm run bench:report -- FILE`. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Which run? Give the file that "npm run bench -- --json FILE" wrote.');
const path = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
const text = readFileSync(path, 'utf8');
const figures = document(JSON.parse(readFileSync(file, 'utf8')));
writeFileSync(
  path,
  text.replace(/(<!-- figures -->\n)[\s\S]*?(<!-- \/figures -->)/, (_, before, after) => `${before}${figures}\n${after}`),
);
