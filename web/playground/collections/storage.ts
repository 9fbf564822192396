import { useSyncExternalStore } from 'react';
import { read, write } from './file.js';
import type { Library } from './library.js';

const KEY = 'pearl:queries';
const NOTHING: Library = Object.freeze([]);

const listeners = new Set<() => void>();
let text: string | null = null;
let library: Library = NOTHING;

/** What is kept now. Other windows write too, so it is always the storage that is asked. */
function current(): Library {
  const stored = stores(() => localStorage.getItem(KEY)) ?? null;
  if (stored !== text) {
    text = stored;
    library = (stored === null ? null : read(stored)) ?? NOTHING;
  }
  return library;
}

/** Keeps what `change` makes of what is kept. False where the browser's storage is full or blocked: then nothing has changed. */
export function keep(change: (library: Library) => Library): boolean {
  const before = current();
  const next = change(before);
  const done = stores(() => {
    // Whatever stands there and cannot be read is put aside, not written over.
    if (text !== null && read(text) === null) localStorage.setItem(`${KEY}:unreadable`, text);
    localStorage.setItem(KEY, write(next));
    return true;
  });
  for (const listener of listeners) listener();
  return done ?? false;
}

export function useLibrary(): Library {
  return useSyncExternalStore(subscribe, current);
}

/** For what is done at once, such as undoing. */
export function libraryNow(): Library {
  return current();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

function stores<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
