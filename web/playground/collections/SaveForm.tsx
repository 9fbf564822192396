import { useGraphiQL } from '@graphiql/react';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';
import type { Change } from './CollectionsPanel.js';
import { isAt, type Library, put } from './library.js';
import { PlaceFields, placeIn } from './PlaceFields.js';

/** Keeps the query of the editor, with its variables. Over another of that name it can be undone. */
export function SaveForm({ library, change, refuse }: { library: Library; change: Change; refuse: (why: string) => void }) {
  const words = WORDS[useLanguage()].collections;
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);

  const save = (form: HTMLFormElement) => {
    const place = placeIn(form);
    const query = queryEditor?.getValue() ?? '';
    if (!place.name) return;
    if (!query.trim()) return refuse(words.nothingWritten);
    const said = library.some(isAt(place)) ? words.replaced : words.saved;
    change(said(place.name), (before) => put(before, { ...place, query, variables: variableEditor?.getValue() ?? '' }));
  };
  return (
    <form
      // Each tab proposes the name of its own operation.
      key={`${tab?.id} ${tab?.operationName}`}
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      <PlaceFields library={library} place={{ name: tab?.operationName ?? '', collection: '' }} />
      <button type="submit">{words.save}</button>
    </form>
  );
}
