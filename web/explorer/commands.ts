import type { Choice } from './picture/picture.js';

/** What can be done with what is selected, by a button or a key. */
export interface Commands {
  readonly select: (id: string, together: boolean) => void;
  readonly add: (of: string, choice: Choice, ids: readonly string[]) => void;
  readonly back: () => void;
  readonly expand: () => void;
  readonly pin: () => void;
  readonly hide: () => void;
  readonly takeAway: () => void;
  readonly removeAdded: () => void;
  readonly neighbours: () => void;
  readonly onlyThese: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly fit: () => void;
}
