import { useRef } from 'react';
import { useLanguage } from '../../language.js';
import { saveAs } from '../../page/saveAs.js';
import { WORDS } from '../words.js';
import type { Change } from './CollectionsPanel.js';
import { read, write } from './file.js';
import { type Library, merge } from './library.js';

/** Takes all that is kept to another browser, by a file. What a file brings is added; nothing that is there is lost. */
export function Transfer({ library, change, refuse }: { library: Library; change: Change; refuse: (why: string) => void }) {
  const words = WORDS[useLanguage()].collections;
  const chooser = useRef<HTMLInputElement>(null);

  const importFile = async (file: File | undefined) => {
    if (!file) return;
    const others = read(await file.text());
    if (!others) return refuse(words.unreadableFile);
    const { added } = merge(library, others);
    change(words.imported(added, others.length - added), (before) => merge(before, others).library);
  };
  return (
    <p className="transfer">
      <button
        type="button"
        disabled={library.length === 0}
        onClick={() => saveAs('pearl-queries.json', new Blob([write(library)], { type: 'application/json' }))}
      >
        {words.exportAll}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {words.importFile}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.importFile}
        onChange={(event) => {
          importFile(event.currentTarget.files?.[0]);
          // So that the same file can be chosen once more.
          event.currentTarget.value = '';
        }}
      />
    </p>
  );
}
