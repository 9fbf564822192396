import { useMemo, useSyncExternalStore } from 'react';
import { pageLanguage, setLanguage } from '../language.js';

/** What to change in the address: null takes a parameter away, a list stands there several times. */
export type AddressChanges = Readonly<Record<string, string | readonly string[] | null>>;

const listeners = new Set<() => void>();

addEventListener('popstate', () => {
  // Going back undoes a question, not the language in which it is read.
  setLanguage(pageLanguage());
  for (const listener of listeners) listener();
});

/** The parameters of the address, in which a page keeps its question, so that a link asks the same. */
export function useAddress(): URLSearchParams {
  const search = useSyncExternalStore(subscribe, () => location.search);
  return useMemo(() => new URLSearchParams(search), [search]);
}

/** Asks another question, to which "back" leads out again; `replace` is for what changes many times in a row. */
export function go(changes: AddressChanges, { replace = false } = {}): void {
  const address = addressWith(changes);
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  for (const listener of listeners) listener();
}

/** The address with these changes. */
export function addressWith(changes: AddressChanges): string {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    address.searchParams.delete(name);
    for (const each of value === null ? [] : [value].flat()) address.searchParams.append(name, each);
  }
  return address.href;
}

/** A number in the address within its limits; anything else is as if nothing stood there. */
export function numberIn(address: URLSearchParams, name: string, least: number, most: number): number | null {
  const text = address.get(name);
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
