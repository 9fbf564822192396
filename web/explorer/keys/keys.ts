import { useEffect } from 'react';
import type { Commands } from '../commands.js';
import type { Words } from '../words.js';

type KeyName = keyof Words['keyNames'];

/** Single letters for what is used often, and what they are called. */
export const KEYS: readonly (readonly [key: string, name: KeyName])[] = [
  ['/', 'search'],
  ['l', 'list'],
  ['e', 'expand'],
  ['u', 'undo'],
  ['r', 'redo'],
  ['x', 'removeAdded'],
  ['p', 'pin'],
  ['h', 'hide'],
  ['n', 'neighbours'],
  ['a', 'back'],
  ['f', 'fit'],
  ['?', 'help'],
];

/** Keys of the list itself. */
export const LIST_KEYS: readonly (readonly [key: string, name: KeyName])[] = [
  ['↑ ↓', 'arrows'],
  ['Enter', 'enter'],
  ['␣', 'space'],
];

/** Listens to the letters wherever nothing is being written. Who speaks to the computer, and needs none of them, can turn them off. */
export function useKeys(commands: Commands, on: boolean, help: () => void): void {
  useEffect(() => {
    if (!on) return;
    const focus = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.focus();
    const actions: Partial<Record<KeyName, () => void>> = {
      ...commands,
      search: focus('input[type=search]'),
      list: focus('.panel .row[tabindex="0"]'),
      help,
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest('input, textarea, select, dialog'))
        return;
      const name = KEYS.find(([key]) => key === event.key)?.[1];
      const action = name && actions[name];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [commands, on, help]);
}
