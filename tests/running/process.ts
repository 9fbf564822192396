import { type ChildProcess, spawn } from 'node:child_process';

/** A program that tests started, and what it has written so far. */
export interface Program {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves when it has written this. */
  wrote(text: string | RegExp): Promise<void>;
  readonly exited: Promise<number | null>;
}

const running = new Set<Program>();

/** Ends what a failing test left behind. */
export async function endPrograms(): Promise<void> {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all([...running].map(({ exited }) => exited));
}

/** Runs Node with these arguments; the built service is dist/cli.js. */
export function node(parameters: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
  const child = spawn(process.execPath, parameters, { env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment } });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
      for (const listener of listeners) listener();
    });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const program: Program = {
    child,
    output: () => output,
    exited,
    wrote: (text) =>
      new Promise((resolve, reject) => {
        const look = () => (typeof text === 'string' ? output.includes(text) : text.test(output)) && resolve();
        listeners.add(look);
        look();
        exited.then((code) => reject(new Error(`It ended with ${code} before it wrote ${text}:\n${output}`)));
      }),
  };
  running.add(program);
  exited.then(() => running.delete(program));
  return program;
}
