import { useLanguage } from '../language.js';
import { pageOf } from './address.js';
import type { Evidence } from './node.js';
import { WORDS } from './words.js';

/** What something rests on: each source with who published it when, and its words where they are known. */
export function Sources({ evidence }: { evidence: readonly Evidence[] }) {
  const language = useLanguage();
  const words = WORDS[language];
  if (evidence.length === 0) return <p className="quiet">{words.noSources}</p>;
  return (
    <ul className="links">
      {evidence.map(({ source, quote }) => (
        <li key={source.id}>
          <a href={pageOf(source.id, language)}>{source.title ?? source.url ?? source.id}</a>{' '}
          <small>{[source.publisher, source.date].filter(Boolean).join(', ')}</small>
          {quote && <q>{quote}</q>}
        </li>
      ))}
    </ul>
  );
}
