import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../peer/', import.meta.url));

/**
 * Installs what the peer needs beside its server, once: nobody who does not measure has to download it.
 * @throws Error that says how to measure without it.
 */
export function installPeer(): void {
  const lock = readFileSync(`${FOLDER}package-lock.json`, 'utf8');
  const stamp = `${FOLDER}node_modules/.installed-lock.json`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the peer (once, about 15 seconds) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('The peer could not be installed: npm says why above. To measure without it, add --without-peer.');
  writeFileSync(stamp, lock);
}
