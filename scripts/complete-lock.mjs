/**
 * Lists the packages of every platform in the lock file. npm leaves out those that it could not see when the file was
 * written (a registry that mirrors one platform is enough), and `npm ci` on another platform would then refuse or miss
 * them. Run it after a change of dependencies: node scripts/complete-lock.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const parent of Object.values(lock.packages))
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[path] !== undefined || platform === null || !/^\d/.test(version)) continue;
    lock.packages[path] = { version, ...platform, ...(parent.dev ? { dev: true } : {}), license: parent.license, optional: true };
    added.push(name);
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock file has every platform.' : `Added: ${added.join(', ')}`);

/** What the last words of a name such as `…-linux-arm64-musl` say of the platform; null where they say nothing. */
function platformOf(name) {
  const words = name.split(/[/.-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor) || (processor === 'arm' && words.includes('arm')));
  if (os === undefined || cpu === undefined) return null;
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') && os === 'linux' ? ['glibc'] : undefined;
  return { cpu: [cpu], ...(libc ? { libc } : {}), os: [os] };
}
