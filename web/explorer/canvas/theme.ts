import { useSyncExternalStore } from 'react';

/** The colours of page.css that the canvas needs: it knows no variables. */
export interface Theme {
  readonly dark: boolean;
  readonly text: string;
  readonly surface: string;
  readonly accent: string;
  readonly edge: string;
  readonly faint: string;
}

const LIGHT: Theme = { dark: false, text: '#1c2430', surface: '#ffffff', accent: '#0b5d8f', edge: '#b3bcc8', faint: '#e4e8ed' };
const DARK: Theme = { dark: true, text: '#e6eaf0', surface: '#1b2129', accent: '#7cc4ee', edge: '#4c5766', faint: '#2a323c' };

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => (prefersDark.matches ? DARK : LIGHT));
}

function subscribe(listener: () => void): () => void {
  prefersDark.addEventListener('change', listener);
  return () => prefersDark.removeEventListener('change', listener);
}
