import { useLanguage } from '../../language.js';
import type { Neighbour } from '../data/around.js';
import { WORDS } from '../words.js';

/** Since when a fact holds, how sure it is, and who says so. */
export function FactLine({ fact: { since, until, confidence, role, sources } }: { fact: Neighbour }) {
  const words = WORDS[useLanguage()];
  const dates = [since && words.since(since), until && words.until(until)].filter((each) => each !== null);
  const sure = confidence === null ? words.sureUnknown : words.sure(confidence);
  const said = [role, dates.length === 0 ? words.undatedFact : dates.join(' '), sure].filter((each) => each !== null);
  return (
    <>
      {said.join(' · ')}
      {sources.length === 0 && ` · ${words.noSource}`}
      {sources.map(({ id, title, url }) => (
        <span key={id}>
          {' · '}
          {url === null ? (title ?? words.source) : <a href={url}>{title ?? words.source}</a>}
        </span>
      ))}
    </>
  );
}
