import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mutant, Subset } from './mutants.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of Jest says with `--json`, as far as it matters here. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** A copy of the sources and tests in a folder of its own, in which things may be broken. */
export interface Copy {
  /** How often the text that a mutant replaces stands in its file. */
  occurrences(mutant: Mutant): number;
  /** Runs tests on the copy as it is, or with one fault in it that is mended afterwards. */
  run(subset: Subset, mutant?: Mutant): Promise<Report>;
  remove(): void;
}

export function copySources(): Copy {
  const directory = mkdtempSync(join(tmpdir(), 'pearl-mutants-'));
  for (const name of ['src', 'tests', 'package.json']) cpSync(join(ROOT, name), join(directory, name), { recursive: true });
  for (const name of ['node_modules', 'seed', 'schema']) symlinkSync(join(ROOT, name), join(directory, name));
  const pathOf = ({ file }: Mutant) => join(directory, 'src', file);
  return {
    occurrences: (mutant) => readFileSync(pathOf(mutant), 'utf8').split(mutant.find).length - 1,
    async run(subset, mutant) {
      if (mutant === undefined) return runJest(directory, subset);
      const sound = readFileSync(pathOf(mutant), 'utf8');
      writeFileSync(
        pathOf(mutant),
        sound.replace(mutant.find, () => mutant.replace),
      );
      try {
        return await runJest(directory, subset);
      } finally {
        writeFileSync(pathOf(mutant), sound);
      }
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** The project's own configuration, but without a Neo4j: what is embedded is there at once. */
async function configFor(rootDir: string): Promise<string> {
  const { default: config }: { default: Record<string, unknown> } = await import(join(ROOT, 'jest.config.js'));
  const { globalSetup, globalTeardown, reporters, ...rest } = config;
  return JSON.stringify({ ...rest, rootDir });
}

/** The walks have a fixed seed here: whether a fault is noticed may not be a matter of luck. */
const SETTINGS = { PEARL_WALKS_SEED: '1', PEARL_WALKS: '4' };

async function runJest(directory: string, { files, names }: Subset): Promise<Report> {
  const { NEO4J_TEST_URI, CI, ...environment } = process.env;
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const options = ['--config', await configFor(directory), '--json', '--runInBand', '--silent', '--testPathPatterns', files, '-t', names];
  const child = spawn(process.execPath, ['--experimental-vm-modules', '--no-warnings', jest, ...options], {
    cwd: directory,
    env: { ...environment, ...SETTINGS },
  });
  let [out, problems] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    problems += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      const report = out.slice(out.indexOf('{"'));
      if (report.startsWith('{"')) resolve(JSON.parse(report));
      else reject(new Error(`Jest gave no report: ${out}${problems}`));
    });
  });
}
