import { type KeyboardEvent, useCallback, useState } from 'react';
import { useLanguage } from '../../language.js';
import type { Formats } from '../../page/formats.js';
import { useLoaded } from '../../page/useLoaded.js';
import { Message } from '../Message.js';
import { WORDS } from '../words.js';
import { RelationTable } from './RelationTable.js';
import { countsOf, type Relation, relationsOf } from './relations.js';
import { titleOf } from './titles.js';

interface RelationsProperties {
  readonly id: string;
  readonly typeName: string;
  readonly formats: Formats;
}

/** A tab for each list that holds something; those that hold nothing are only named. */
export function Relations({ id, typeName, formats }: RelationsProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const loaded = useLoaded(useCallback(() => loadCounted(id, typeName), [id, typeName]));
  return (
    <section className="card" aria-labelledby="relations">
      <h2 id="relations">{words.relations}</h2>
      {loaded.state === 'ready' ? (
        <Tabs id={id} typeName={typeName} formats={formats} counted={loaded.value} />
      ) : (
        <Message loaded={loaded} />
      )}
    </section>
  );
}

type Counted = readonly (Relation & { readonly count: number })[];

async function loadCounted(id: string, typeName: string): Promise<Counted> {
  const relations = await relationsOf(typeName);
  const counts = await countsOf(id, typeName, relations);
  return relations.map((each) => ({ ...each, count: counts[each.name] ?? 0 }));
}

function Tabs({ id, typeName, formats, counted }: RelationsProperties & { counted: Counted }) {
  const language = useLanguage();
  const words = WORDS[language];
  const [open, setOpen] = useState(() => new URLSearchParams(location.search).get('tab'));
  const there = counted.filter(({ count }) => count > 0);
  const missing = counted.filter(({ count }) => count === 0).map(({ name }) => titleOf(name, language));
  const shown = there.find(({ name }) => name === open) ?? there[0];
  if (shown === undefined) return <p className="message">{words.noFacts}</p>;

  const choose = (name: string) => {
    setOpen(name);
    keepInAddress(name);
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-labelledby="relations" onKeyDown={moveFocus} tabIndex={-1}>
        {there.map(({ name, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === shown.name}
            aria-controls={name === shown.name ? 'relation' : undefined}
            tabIndex={name === shown.name ? 0 : -1}
            onClick={() => choose(name)}
          >
            {titleOf(name, language)} <span className="count">{formats.count(count)}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id="relation" aria-labelledby={`tab-${shown.name}`}>
        <RelationTable key={shown.name} id={id} typeName={typeName} relation={shown} formats={formats} />
      </div>
      {missing.length > 0 && <p className="quiet">{words.nothingKnown(missing.join(language === 'en' ? ', ' : '、'))}</p>}
    </>
  );
}

/** Arrows, Home and End move between the tabs; Enter or the space bar opens one, since a table has to be asked for. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  const tabs = [...currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.indexOf(target as HTMLElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  tabs.at(to % tabs.length)?.focus();
}

/** So that a copied address opens the same tab. */
function keepInAddress(tab: string): void {
  const address = new URL(location.href);
  address.searchParams.set('tab', tab);
  history.replaceState(null, '', address);
}
