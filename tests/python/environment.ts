import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');
const CACHE = join(import.meta.dirname, '../../.cache');

/**
 * A Python with the libraries of requirements.txt in an environment of its own, made the first time (half a minute); or a
 * sentence that says why there is none. On a build server that is an error: there nobody reads a sentence.
 */
export function pythonWithTables(): { readonly python: string } | { readonly missing: string } {
  const key = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const home = join(CACHE, `python-${key}`);
  const python = join(home, 'bin/python');
  const stamp = join(home, 'complete');
  if (existsSync(stamp)) return { python };
  mkdirSync(CACHE, { recursive: true });
  for (const [command, ...parameters] of [
    ['python3', '-m', 'venv', '--clear', home],
    [python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', REQUIREMENTS],
  ] as const) {
    const { status, stderr, error } = spawnSync(command, parameters, { encoding: 'utf8' });
    if (status === 0) continue;
    const missing = `pandas and DuckDB cannot be had here: ${error?.message ?? stderr.trim().split('\n').at(-1)}`;
    if (process.env.CI) throw new Error(missing);
    return { missing };
  }
  writeFileSync(stamp, '');
  return { python };
}
