import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Launcher, NEO4J_VERSION, type Neo4jOptions, type RunningNeo4j, TEST_SETTINGS } from './launcher.ts';
import { CACHE, freePort, here, temporaryDirectory } from './places.ts';

const FOLDER = join(CACHE, 'neo4j', NEO4J_VERSION);
const JARS = join(FOLDER, 'lib');
const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const OLDEST_JAVA = NEO4J_VERSION.startsWith('5.') ? 17 : 21;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
const SLOWEST_START = 120_000;

/** Neo4j Community as a library from Maven Central, in a Java process of its own. */
export const java: Launcher = {
  name: `Neo4j ${NEO4J_VERSION} with Java`,
  obstacle: () => {
    const version = javaVersion();
    if (version === undefined) return 'there is no Java';
    if (version < OLDEST_JAVA) return `Java ${version} is too old for Neo4j ${NEO4J_VERSION}, which needs ${OLDEST_JAVA}`;
    if (!existsSync(JARS) && !runs('mvn', '-v')) return 'there is no Maven to download Neo4j with';
    return undefined;
  },
  start: async (options) => {
    await download();
    return launch(options);
  },
};

function javaVersion(): number | undefined {
  const { stderr, status } = spawnSync(JAVA, ['-version'], { encoding: 'utf8' });
  const [, version] = status === 0 ? (/version "(\d+)/.exec(stderr) ?? []) : [];
  return version === undefined ? undefined : Number(version);
}

function runs(command: string, ...options: string[]): boolean {
  return spawnSync(command, options, { stdio: 'ignore' }).status === 0;
}

async function download(): Promise<void> {
  if (existsSync(JARS)) return;
  console.log(`Downloading Neo4j ${NEO4J_VERSION} (118 MB) into .cache/neo4j, once …`);
  const unfinished = join(FOLDER, `lib.${process.pid}`);
  mkdirSync(unfinished, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`];
  await promisify(execFile)('mvn', ['-q', '-B', '-f', here('neo4j/pom.xml'), `-Dneo4j.version=${NEO4J_VERSION}`, ...goal]);
  // Renaming is one step: a download that was interrupted, or a second one beside it, never looks complete.
  try {
    renameSync(unfinished, JARS);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(JARS)) throw error;
  }
}

async function launch(options: Neo4jOptions): Promise<RunningNeo4j> {
  const port = options.port ?? (await freePort());
  const temporary = options.home === undefined ? temporaryDirectory('neo4j') : undefined;
  const home = options.home ?? temporary?.path ?? '';
  mkdirSync(home, { recursive: true });
  const conf = join(home, 'neo4j.conf');
  writeFileSync(conf, confOf(port, options));
  // Files that are there already hold the password, and Neo4j refuses to set the same one again.
  const password = options.password === undefined || existsSync(join(home, 'data')) ? [] : [options.password];
  const program = [...OPENED, '-Xms256m', '-Xmx1g', '-cp', join(JARS, '*'), here('neo4j/Neo4jForTests.java'), home, conf, ...password];
  const child = spawn(JAVA, program, { stdio: ['pipe', 'pipe', 'pipe'] });
  const stop = async () => {
    await end(child, temporary !== undefined);
    temporary?.remove();
  };
  try {
    await untilReady(child);
  } catch (error) {
    await stop();
    throw error;
  }
  letGo(child);
  return { uri: `bolt://127.0.0.1:${port}`, port, pid: child.pid, stop };
}

function confOf(port: number, { password, settings }: Neo4jOptions): string {
  const lines = {
    ...TEST_SETTINGS,
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'dbms.security.auth_enabled': String(password !== undefined),
    ...settings,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

async function untilReady(child: ChildProcess): Promise<void> {
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (what: string) => reject(new Error(`Neo4j ${what}:\n${output.slice(-2_000)}`));
      const listen = (chunk: Buffer) => {
        output = (output + chunk).slice(-10_000);
        if (/^ready$/m.test(output)) resolve();
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.once('error', (error) => fail(`could not be started (${error.message})`));
      child.once('exit', (code) => fail(`ended with status ${code}`));
      timer = setTimeout(() => fail('did not start in time'), SLOWEST_START);
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Left alone, a child and its pipes keep a process that has nothing else to do from ending. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const pipe of [child.stdin, child.stdout, child.stderr]) if (pipe instanceof Socket) pipe.unref();
}

/** Closing its input asks it to end, and after 20 seconds it is killed; at once when nobody will need its files again. */
async function end(child: ChildProcess, atOnce: boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.ref();
  if (atOnce) child.kill('SIGKILL');
  else child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await ended;
  clearTimeout(timer);
}
