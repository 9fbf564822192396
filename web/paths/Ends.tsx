import { useState } from 'react';
import { EntitySearch } from '../entities/EntitySearch.js';
import type { Suggestion } from '../entities/suggestions.js';
import { useLanguage } from '../language.js';
import { go } from '../page/address.js';
import { WORDS } from './words.js';

interface EndsProperties {
  readonly from: string | null;
  readonly to: string | null;
  readonly nameOf: (id: string) => string;
}

/** The two entities between which paths are sought, and the button that swaps them. */
export function Ends({ from, to, nameOf }: EndsProperties) {
  const words = WORDS[useLanguage()];
  // Known at once, so that the name does not make way for an id until the server has said what is called how.
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const textOf = (id: string | null) => {
    if (id === null) return '';
    const name = nameOf(id);
    return name === id ? (chosen.get(id) ?? id) : name;
  };
  const choose = (end: 'from' | 'to') => (entity: Suggestion) => {
    setChosen((before) => new Map(before).set(entity.id, entity.name));
    go({ [end]: entity.id });
  };
  return (
    <div className="ends">
      <EntitySearch label={words.from} placeholder={words.anyEntity} text={textOf(from)} onChoose={choose('from')} />
      <button
        type="button"
        className="swap"
        aria-label={words.swap}
        title={words.swap}
        disabled={from === null && to === null}
        onClick={() => go({ from: to, to: from })}
      >
        <span aria-hidden="true">⇄</span>
      </button>
      <EntitySearch label={words.to} placeholder={words.anyEntity} text={textOf(to)} onChoose={choose('to')} />
    </div>
  );
}
