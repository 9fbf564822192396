import { useLanguage } from '../language.js';
import type { Formats } from '../page/formats.js';
import { FACT_TYPES, FIELDS, FUNDING_KINDS } from '../vocabulary.js';
import { pageOf } from './address.js';
import { CopyLink } from './CopyLink.js';
import { type FactNode, nameIn } from './node.js';
import { Particulars } from './Particulars.js';
import { Sources } from './Sources.js';
import { WORDS } from './words.js';

/** A fact: both of its ends, what it says of them, when, how much, how sure, and who says so. */
export function FactHeader({ fact, formats }: { fact: FactNode; formats: Formats }) {
  const language = useLanguage();
  const words = WORDS[language];
  const { from, to, relationshipType, confidence } = fact;
  const money = 'amount' in fact ? fact : null;
  return (
    <section className="card head" aria-labelledby="fact">
      <p className="type">{words.fact}</p>
      <h1 id="fact" className="fact">
        <End of={from} /> <em>{FACT_TYPES[relationshipType]?.[language] ?? relationshipType}</em> <End of={to} />
      </h1>
      <Particulars
        of={[
          [words.amount, money?.amount == null ? null : formats.money(money.amount)],
          [FIELDS.kind?.[language] ?? 'kind', money?.fundingKind && (FUNDING_KINDS[money.fundingKind]?.[language] ?? money.fundingKind)],
          [words.since, fact.since],
          [words.until, fact.until],
          [words.role, fact.role],
          [words.confidence, confidence === null ? words.notRated : formats.shortShare(confidence)],
          [words.id, <code key="id">{fact.id}</code>],
        ]}
      />
      {fact.note && <p lang="en">{fact.note}</p>}
      <h2>{words.source}</h2>
      <Sources evidence={fact.evidence} />
      <div className="actions">
        <CopyLink />
        <a href={`/paths/?from=${encodeURIComponent(from.id)}&to=${encodeURIComponent(to.id)}&lang=${language}`}>
          {words.otherConnections}
        </a>
      </div>
    </section>
  );
}

function End({ of: { id, names } }: { of: FactNode['from'] }) {
  const language = useLanguage();
  return <a href={pageOf(id, language)}>{nameIn(names, language)}</a>;
}
