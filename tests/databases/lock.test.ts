import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { hold } from './lock.js';

const name = randomUUID();
const path = join(tmpdir(), `pearl-${createHash('sha256').update(name).digest('hex').slice(0, 16)}.lock`);

afterAll(() => {
  if (existsSync(path)) unlinkSync(path);
});

test('who holds it may hold it again, and the last release frees it', async () => {
  const first = await hold(name);
  const second = await hold(name);
  first();
  first();
  expect(existsSync(path)).toBe(true);
  second();
  expect(existsSync(path)).toBe(false);
});

test('a lock of a living process is waited for', async () => {
  writeFileSync(path, `${process.ppid} somebody`);
  let held = false;
  const mine = hold(name).then((release) => {
    held = true;
    return release;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(held).toBe(false);
  unlinkSync(path);
  (await mine)();
  expect(held).toBe(true);
});

test.each([
  ['of a process that has ended', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['of an earlier test file in this process', () => String(process.pid)],
])('a lock %s is taken over', async (_, pid) => {
  writeFileSync(path, `${pid()} forgotten`);
  const release = await hold(name);
  release();
  expect(existsSync(path)).toBe(false);
});
