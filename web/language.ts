import { useSyncExternalStore } from 'react';
import type { PageLanguage } from '../src/saved/savedQuery.js';

export type { PageLanguage };

const listeners = new Set<() => void>();
let current = initialLanguage();
document.documentElement.lang = current;

/** The address decides; without `?lang=`, the first Chinese or English among the browser's languages does. */
function initialLanguage(): PageLanguage {
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = asked ? [asked] : navigator.languages;
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return 'zh-Hant';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** Changes the language and keeps it in the address, so that a copied address shows the same page. */
export function setLanguage(language: PageLanguage): void {
  current = language;
  document.documentElement.lang = language;
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  history.replaceState(null, '', address);
  for (const listener of listeners) listener();
}

export function useLanguage(): PageLanguage {
  return useSyncExternalStore(subscribe, () => current);
}

/** For code that runs before anything is drawn. */
export function pageLanguage(): PageLanguage {
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
