import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endPrograms, node } from '../running/process.ts';

/** The built service in a process of its own, whose memory can be looked at. */
export interface Victim {
  readonly url: string;
  /** Bytes in use after the garbage is out. */
  heap(): Promise<number>;
  alive(): boolean;
  stop(): Promise<void>;
}

/** Loaded into the service's process before the service itself. */
const PROBE = `process.on('SIGUSR2', () => { gc(); gc(); console.log('heap: ' + process.memoryUsage().heapUsed + ' bytes'); });`;

const SETTINGS = { PORT: '0', LOG_LEVEL: 'silent', PEARL_DEADLINE_MS: '3000' };

export async function startVictim(): Promise<Victim> {
  const directory = await mkdtemp(join(tmpdir(), 'pearl-hostile-'));
  const probe = `data:text/javascript,${encodeURIComponent(PROBE)}`;
  const program = node(['--expose-gc', '--import', probe, 'dist/cli.js', 'start'], { ...SETTINGS, PEARL_DATA_DIR: directory });
  await program.wrote(/GraphQL +\S+/);
  let looks = 0;
  return {
    url: /GraphQL +(\S+)\/graphql/.exec(program.output())?.[1] ?? '',
    async heap() {
      program.child.kill('SIGUSR2');
      looks += 1;
      const pattern = new RegExp(`(?:heap: (\\d+) bytes[^]*){${looks}}`);
      await program.wrote(pattern);
      return Number(pattern.exec(program.output())?.[1]);
    },
    alive: () => program.child.exitCode === null && program.child.signalCode === null,
    async stop() {
      await endPrograms();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
