import { useCallback } from 'react';
import { useLanguage } from '../../language.js';
import { FACT_TYPES, TYPES } from '../../vocabulary.js';
import { pageOf } from '../address.js';
import { WORDS } from '../words.js';
import { LazyPanel } from './LazyPanel.js';
import { loadRelated, type Related, type SharedFact } from './related.js';

/** Entities that share most with this one, each with what they share and the facts behind that. */
export function RelatedPanel({ id }: { id: string }) {
  const language = useLanguage();
  const words = WORDS[language];
  return (
    <LazyPanel
      title={words.related}
      about={words.relatedAbout}
      load={useCallback(() => loadRelated(id, language), [id, language])}
      empty={words.noRelated}
      isEmpty={(found) => found.length === 0}
    >
      {(found) => (
        <ol className="related">
          {found.map((each) => (
            <RelatedItem key={each.entity.id} self={id} related={each} />
          ))}
        </ol>
      )}
    </LazyPanel>
  );
}

function RelatedItem({ self, related: { entity, sharedCount, shared } }: { self: string; related: Related }) {
  const language = useLanguage();
  const words = WORDS[language];
  const left = sharedCount - shared.length;
  const paths = new URLSearchParams({ from: self, to: entity.id, lang: language });
  return (
    <li>
      <a className="name" href={pageOf(entity.id, language)}>
        {entity.name}
      </a>{' '}
      <small>{TYPES[entity.type]?.[language] ?? entity.type}</small>
      <p>
        {words.shares(sharedCount)}{' '}
        {shared.map(({ entity: of }, index) => (
          <span key={of.id}>
            {index > 0 && (language === 'en' ? ', ' : '、')}
            <a href={pageOf(of.id, language)}>{of.name}</a>
          </span>
        ))}
        {left > 0 && ` ${words.andMore(String(left))}`}
      </p>
      <details>
        <summary>{words.why}</summary>
        <ul className="links">
          {shared
            .flatMap(({ withA, withB }) => [...withA, ...withB])
            .map((fact) => (
              <li key={fact.id}>
                <FactLink fact={fact} />
              </li>
            ))}
        </ul>
        <a href={`/paths/?${paths}`}>{words.howConnected}</a>
      </details>
    </li>
  );
}

function FactLink({ fact: { id, relationshipType, from, to } }: { fact: SharedFact }) {
  const language = useLanguage();
  return (
    <a href={pageOf(id, language)}>
      {from.name} {FACT_TYPES[relationshipType]?.[language] ?? relationshipType} {to.name}
    </a>
  );
}
