import { useId } from 'react';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';
import type { Library, Place } from './library.js';

/** Where a query is to stand: its name, and a collection that may be new. */
export function PlaceFields({ library, place }: { library: Library; place: Place }) {
  const words = WORDS[useLanguage()].collections;
  const known = useId();
  return (
    <>
      <label>
        {words.name}
        <input name="name" required maxLength={200} defaultValue={place.name} autoComplete="off" />
      </label>
      <label>
        {words.collection}
        <input name="collection" maxLength={200} defaultValue={place.collection} list={known} autoComplete="off" />
      </label>
      <datalist id={known}>
        {[...new Set(library.map(({ collection }) => collection))].filter(Boolean).map((collection) => (
          <option key={collection} value={collection} />
        ))}
      </datalist>
    </>
  );
}

/** What was written into the fields of a form. */
export function placeIn(form: HTMLFormElement): Place {
  const fields = new FormData(form);
  const field = (name: string) => String(fields.get(name) ?? '').trim();
  return { name: field('name'), collection: field('collection') };
}
