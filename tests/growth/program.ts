import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transformSync } from '@swc/core';

/** As deep below the root as the sources of the program, so that their imports need only say dist/ for src/. */
const FOLDER = fileURLToPath(new URL('../../.cache/growth/', import.meta.url));

/** What one ontology came to. */
export interface Size {
  readonly entities: number;
  readonly types: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly heap: number;
}

/** Translates the program, which runs on the built service as Node alone runs it. */
export function build(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['ontology', 'measure']) {
    const source = readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8').replaceAll('../../src/', '../../dist/');
    const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } });
    writeFileSync(join(FOLDER, `${name}.js`), code);
  }
}

/** Measures an ontology of so many entities in a process of its own. */
export async function measured(entities: number): Promise<Size> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', join(FOLDER, 'measure.js'), String(entities)]);
  return JSON.parse(stdout);
}
