/**
 * Makes a checkout ready to run: the libraries of the lock file, then the build. It runs before `npm start` and
 * `npm test`, uses only what Node itself brings, and does nothing where nothing has changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`Pearl needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}. Get one at https://nodejs.org/.`);
  process.exit(1);
}

step('libraries', ['package.json', 'package-lock.json'], 'node_modules', () =>
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'Installing libraries (once, about a minute) …'),
);
step('server', ['tsconfig.json', 'package-lock.json', 'src'], 'dist/cli.js', () =>
  run('npm', ['run', '--silent', 'build:server'], 'Building the server …'),
);
step('pages', ['package-lock.json', 'web', 'queries', 'src/saved', 'src/tables'], 'dist/web', () =>
  run('npm', ['run', '--silent', 'build:web'], 'Building the pages (about half a minute) …'),
);

/** Does `work` unless `result` is there and was made from the same content of `inputs`. */
function step(name, inputs, result, work) {
  const stamp = join(ROOT, 'node_modules', '.pearl', name);
  const hash = hashOf(inputs.map((input) => join(ROOT, input)));
  if (existsSync(join(ROOT, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0');
  };
  paths.forEach(add);
  return hash.digest('hex');
}

function run(command, parameters, message) {
  console.log(message);
  const { status, error } = spawnSync(command, parameters, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(`"${command} ${parameters.join(' ')}" failed${error ? `: ${error.message}` : ''}; what it said stands above.`);
  process.exit(status ?? 1);
}
