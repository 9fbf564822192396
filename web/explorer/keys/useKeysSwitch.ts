import { useState } from 'react';

const NAME = 'pearl-explorer-keys';

/** Whether single letters work; the browser remembers it. */
export function useKeysSwitch(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(NAME) !== 'off');
  return [
    on,
    (next) => {
      localStorage.setItem(NAME, next ? 'on' : 'off');
      setOn(next);
    },
  ];
}
