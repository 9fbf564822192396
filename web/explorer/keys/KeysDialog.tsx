import { useEffect, useRef } from 'react';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';
import { KEYS, LIST_KEYS } from './keys.js';

interface KeysProperties {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The list of the keys, and the switch for the single letters among them. */
export function KeysDialog({ on, onSwitch, onClose }: KeysProperties) {
  const words = WORDS[useLanguage()];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{words.keysTitle}</h2>
      <dl className="keys">
        {[...KEYS, ...LIST_KEYS].map(([key, name]) => (
          <div key={name}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.keyNames[name]}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={on} onChange={() => onSwitch(!on)} /> {words.keysOn}
      </label>
      <footer>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </footer>
    </dialog>
  );
}
