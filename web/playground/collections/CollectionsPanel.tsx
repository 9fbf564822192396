import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';
import { KeptItem } from './KeptItem.js';
import { byCollection, type Library } from './library.js';
import { SaveForm } from './SaveForm.js';
import { keep, libraryNow, useLibrary } from './storage.js';
import { Transfer } from './Transfer.js';

/** Changes what is kept and says what was done, which can then be undone. */
export type Change = (said: string, change: (library: Library) => Library) => void;

interface Said {
  readonly text: string;
  readonly before?: Library;
}

/** What a visitor keeps, by collection, and the ways in and out. */
export default function CollectionsPanel() {
  const language = useLanguage();
  const words = WORDS[language].collections;
  const library = useLibrary();
  const [said, setSaid] = useState<Said>({ text: '' });
  const saidBox = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    // What had the focus may be gone, as the button of a deleted query is: the keyboard goes on from here, where it can be undone.
    if (said.text && document.activeElement === document.body) saidBox.current?.focus();
  }, [said]);

  const change: Change = (text, make) => {
    const before = libraryNow();
    setSaid(keep(make) ? { text, before } : { text: words.full });
  };
  const undo = (before: Library) => setSaid({ text: keep(() => before) ? words.undone : words.full });

  return (
    <section className="collections" aria-labelledby="collections-heading" lang={language}>
      <h2 id="collections-heading">{words.heading}</h2>
      <p className="examples-introduction">{words.introduction}</p>
      <SaveForm library={library} change={change} refuse={(text) => setSaid({ text })} />
      <p className="collections-said" ref={saidBox} tabIndex={-1}>
        <span role="status">{said.text}</span>
        {said.before && (
          <button type="button" className="plain" onClick={() => said.before && undo(said.before)}>
            {words.undo}
          </button>
        )}
      </p>
      {library.length === 0 && <p>{words.empty}</p>}
      {[...byCollection(library)].map(([collection, kept]) => (
        <div key={collection}>
          <h3>{collection || words.noCollection}</h3>
          <ul>
            {kept.map((each) => (
              <KeptItem key={each.name} kept={each} library={library} change={change} refuse={(text) => setSaid({ text })} />
            ))}
          </ul>
        </div>
      ))}
      <Transfer library={library} change={change} refuse={(text) => setSaid({ text })} />
    </section>
  );
}
