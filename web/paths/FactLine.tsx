import { type PageLanguage, useLanguage } from '../language.js';
import { formatsOf } from '../page/formats.js';
import { FUNDING_KINDS } from '../vocabulary.js';
import { wordOf } from './hops.js';
import type { Fact } from './queries.js';
import { WORDS } from './words.js';

/** A fact as a sentence, with when, how much and how sure, and who says so. */
export function FactLine({ fact, currency }: { fact: Fact; currency: string | null }) {
  const language = useLanguage();
  const words = WORDS[language];
  const sources = fact.evidence.map(({ source }) => source);
  return (
    <li>
      <span>
        {fact.from.name} <em>{wordOf(fact, true, language)}</em> {fact.to.name}
      </span>
      <span className="quiet"> · {detailsOf(fact, language, currency).join(' · ')}</span>
      <span className="sources">
        {' · '}
        {sources.length === 0 ? words.noSource : words.source}{' '}
        {sources.map(({ id, title, publisher, url }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            {publisher && publisher !== title && `${publisher}: `}
            {url ? (
              <a href={url} rel="noreferrer">
                {title ?? words.untitled}
              </a>
            ) : (
              (title ?? words.untitled)
            )}
          </span>
        ))}
      </span>
    </li>
  );
}

function detailsOf(fact: Fact, language: PageLanguage, currency: string | null): readonly string[] {
  const words = WORDS[language];
  const { money, share } = formatsOf(language, currency);
  return [
    ...(fact.since ? [words.since(fact.since)] : []),
    ...(fact.until ? [words.until(fact.until)] : []),
    ...('amount' in fact && fact.amount !== null ? [money(fact.amount)] : []),
    ...('fundingKind' in fact && fact.fundingKind !== null ? [FUNDING_KINDS[fact.fundingKind]?.[language] ?? fact.fundingKind] : []),
    ...(fact.role ? [fact.role] : []),
    fact.confidence === null ? words.unsure : words.sure(share(fact.confidence)),
  ];
}
