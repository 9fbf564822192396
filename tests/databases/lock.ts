import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** This test file: Jest gives each its own modules, though several may share a process. */
const ME = `${process.pid} ${randomUUID()}`;

/** Waits until no other test file, of any process, holds `name`, and holds it. Holding it twice is fine; each hold is released. */
export async function hold(name: string): Promise<() => void> {
  const path = join(tmpdir(), `pearl-${createHash('sha256').update(name).digest('hex').slice(0, 16)}.lock`);
  const holds = counted(path);
  if (holds.count === 0) while (!(await taken(path))) await sleep(50);
  holds.count++;
  let released = false;
  return () => {
    if (released) return;
    released = true;
    holds.count--;
    if (holds.count === 0 && holder(path) === ME) unlinkSync(path);
  };
}

const HOLDS = new Map<string, { count: number }>();

function counted(path: string): { count: number } {
  const holds = HOLDS.get(path) ?? { count: 0 };
  HOLDS.set(path, holds);
  return holds;
}

async function taken(path: string): Promise<boolean> {
  removeIfStale(path);
  try {
    writeFileSync(path, ME, { flag: 'wx' });
  } catch {
    return false;
  }
  // Another may have judged the lock before this one stale at the same moment, and removed this one instead.
  await sleep(20);
  return holder(path) === ME;
}

/** A lock is stale when its process is gone, or when it is this process and an earlier test file forgot it. */
function removeIfStale(path: string): void {
  const held = holder(path);
  if (held === undefined) return;
  const pid = Number.parseInt(held, 10);
  try {
    if (Number.isNaN(pid) ? Date.now() - statSync(path).mtimeMs > 1_000 : pid === process.pid || !alive(pid)) unlinkSync(path);
  } catch {
    // Its owner released it meanwhile.
  }
}

function holder(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
