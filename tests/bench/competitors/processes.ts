import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { POOL } from './neo4j.js';

export type Competitor = 'ours' | 'peer' | 'bound';

/** A competitor's server in its own process. */
export interface Server {
  readonly name: Competitor;
  /** Where it takes queries. */
  readonly url: string;
  /** Asks the process itself: for its memory, or, where it records them, for the statements since the last time. */
  tell<Answer>(question: 'memory' | 'statements'): Promise<Answer>;
  stop(): Promise<void>;
}

const PROGRAMS: Readonly<Record<Competitor, string>> = {
  ours: './ours.ts',
  bound: './bound.ts',
  peer: '../peer/server.mjs',
};

/** Limits out of the way: what is measured is how fast an answer is, not whether it is allowed. */
const SETTINGS = {
  NODE_ENV: 'production',
  LOG_LEVEL: 'warn',
  PORT: '0',
  PEARL_SEED: 'none',
  PEARL_CACHE_MB: '0',
  PEARL_WARM_UP: 'false',
  PEARL_MAX_COST: '1000000000',
  PEARL_MAX_NODES: '100000000',
  PEARL_DEADLINE_MS: '60000',
  BENCH_POOL: JSON.stringify(POOL),
};

/** Starts it, and resolves when it listens. */
export async function startServer(name: Competitor, environment: Readonly<Record<string, string>>): Promise<Server> {
  const child = fork(here(PROGRAMS[name]), {
    execArgv: ['--import', here('../typescript.mjs')],
    env: { PATH: process.env.PATH, ...SETTINGS, ...environment },
    stdio: 'inherit',
  });
  const { url } = await message<{ url: string }>(child, name);
  return {
    name,
    url: `${url}/graphql`,
    tell: (question) => {
      const answer = message<never>(child, name);
      child.send(question);
      return answer;
    },
    stop: () => stop(child),
  };
}

function message<Answer>(child: ChildProcess, name: Competitor): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The server "${name}" ended with ${code}; what it said stands above.`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer as Answer);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.send('stop');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
