import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Launcher, NEO4J_VERSION, type Neo4jOptions, TEST_SETTINGS } from './launcher.ts';
import { freePort } from './places.ts';

const run = promisify(execFile);
const SLOWEST_START = 180_000;

/** What a Bolt client says first: the magic number and four versions, of which the server chooses one. */
const HELLO = Buffer.from('6060b017' + '00000405' + '00000005' + '00000404' + '00000003', 'hex');

/** The official image of Neo4j, in a container that is removed when it stops. */
export const docker: Launcher = {
  name: `Neo4j ${NEO4J_VERSION} with Docker`,
  obstacle: () => (spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0 ? undefined : 'there is no Docker'),
  start: async (options) => {
    const port = options.port ?? (await freePort());
    const { stdout } = await run('docker', ['run', '--rm', '--detach', ...optionsOf(port, options), `neo4j:${NEO4J_VERSION}`]);
    const container = stdout.trim();
    const stop = async () => {
      await run('docker', ['stop', '--time', '20', container]).catch(() => undefined);
      await run('docker', ['wait', container]).catch(() => undefined);
    };
    try {
      await untilBolt(port);
    } catch (error) {
      await stop();
      throw error;
    }
    return { uri: `bolt://127.0.0.1:${port}`, port, pid: undefined, stop };
  },
};

function optionsOf(port: number, { password, home, settings }: Neo4jOptions): string[] {
  const lines = { ...TEST_SETTINGS, 'server.bolt.advertised_address': `127.0.0.1:${port}`, ...settings };
  const environment = {
    NEO4J_AUTH: password === undefined ? 'none' : `neo4j/${password}`,
    ...Object.fromEntries(Object.entries(lines).map(([key, value]) => [variableOf(key), value])),
  };
  return [
    '--publish',
    `127.0.0.1:${port}:7687`,
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...(home === undefined ? [] : ['--volume', `${dataIn(home)}:/data`]),
  ];
}

/** The image reads settings from its environment: dots become single and underscores double underscores. */
function variableOf(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
}

/** The container has a user of its own, which must be able to write here. */
function dataIn(home: string): string {
  const data = join(home, 'data');
  mkdirSync(data, { recursive: true });
  chmodSync(data, 0o777);
  return data;
}

async function untilBolt(port: number): Promise<void> {
  for (const start = Date.now(); Date.now() - start < SLOWEST_START; await sleep(500)) {
    if (await speaksBolt(port)) return;
  }
  throw new Error(`Neo4j did not answer on port ${port} in time.`);
}

/** Docker accepts connections before Neo4j does, so an open port is not enough: it must answer. */
function speaksBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(HELLO));
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(2_000, () => answer(false));
    socket.once('data', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
  });
}
