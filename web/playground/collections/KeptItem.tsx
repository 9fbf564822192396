import { useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { useLanguage } from '../../language.js';
import { isNarrow } from '../narrow.js';
import { useOpenTab } from '../open-tab.js';
import { WORDS } from '../words.js';
import type { Change } from './CollectionsPanel.js';
import { isAt, type KeptQuery, type Library, move, remove } from './library.js';
import { PlaceFields, placeIn } from './PlaceFields.js';

/** A query that is kept: opened in a new tab, renamed or moved in place, deleted. */
export function KeptItem({
  kept,
  library,
  change,
  refuse,
}: {
  kept: KeptQuery;
  library: Library;
  change: Change;
  refuse: (why: string) => void;
}) {
  const words = WORDS[useLanguage()].collections;
  const openTab = useOpenTab();
  const { setVisiblePlugin } = useGraphiQLActions();
  const [isRenaming, setIsRenaming] = useState(false);

  const open = () => {
    openTab(kept.query, kept.variables);
    if (isNarrow()) setVisiblePlugin(null);
  };
  const rename = (form: HTMLFormElement) => {
    const place = placeIn(form);
    if (!place.name) return;
    setIsRenaming(false);
    if (isAt(place)(kept)) return;
    if (library.some(isAt(place))) return refuse(words.nameTaken(place.name));
    change(words.renamed(place.name), (before) => move(before, kept, place));
  };

  if (isRenaming)
    return (
      <li>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            rename(event.currentTarget);
          }}
        >
          <PlaceFields library={library} place={kept} />
          <button type="submit">{words.rename(kept.name)}</button>
          <button type="button" onClick={() => setIsRenaming(false)}>
            {words.cancel}
          </button>
        </form>
      </li>
    );
  return (
    <li className="kept">
      <button type="button" className="kept-name" onClick={open}>
        {kept.name}
      </button>
      <button type="button" aria-label={words.rename(kept.name)} title={words.rename(kept.name)} onClick={() => setIsRenaming(true)}>
        ✎
      </button>
      <button
        type="button"
        aria-label={words.remove(kept.name)}
        title={words.remove(kept.name)}
        onClick={() => change(words.removed(kept.name), (before) => remove(before, kept))}
      >
        ✕
      </button>
    </li>
  );
}
