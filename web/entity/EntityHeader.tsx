import { lookOf } from '../entities/typeLooks.js';
import { useLanguage } from '../language.js';
import type { Formats } from '../page/formats.js';
import { FIELDS, TYPES } from '../vocabulary.js';
import { CopyLink } from './CopyLink.js';
import { type EntityNode, nameIn, otherNames } from './node.js';
import { Particulars } from './Particulars.js';
import { Sources } from './Sources.js';
import { WebLink } from './WebLink.js';
import { WORDS } from './words.js';

/** Who this is: names, type, description, identifiers, how sure that is and where it is from. */
export function EntityHeader({ entity, formats }: { entity: EntityNode; formats: Formats }) {
  const language = useLanguage();
  const words = WORDS[language];
  const field = (name: string) => FIELDS[name]?.[language] ?? name;
  const project = 'totalCost' in entity ? entity : null;
  return (
    <section className="card head" aria-labelledby="name">
      <p className="type">
        <span className="dot" style={{ background: lookOf(entity.type).colour }} />
        {TYPES[entity.type]?.[language] ?? entity.type}
      </p>
      <h1 id="name">{nameIn(entity.names, language)}</h1>
      {otherNames(entity.names, language).map(({ lang, value }) => (
        <p key={value} className="other-name" lang={lang === 'EN' ? 'en' : 'zh-Hant'}>
          {value}
        </p>
      ))}
      {entity.description && (
        <p className="description" lang="en">
          {entity.description}
        </p>
      )}
      <Particulars
        of={[
          [field('abbreviation'), entity.abbreviation],
          [field('foundedYear'), entity.foundedYear],
          [field('startDate'), project?.startDate],
          [field('endDate'), project?.endDate],
          [field('totalCost'), project?.totalCost == null ? null : formats.money(project.totalCost)],
          [field('website'), entity.website && <WebLink address={entity.website} text={entity.website} />],
          [
            'Wikidata',
            entity.wikidataId && <WebLink address={`https://www.wikidata.org/wiki/${entity.wikidataId}`} text={entity.wikidataId} />,
          ],
          ['ROR', entity.rorId && <WebLink address={rorAddress(entity.rorId)} text={entity.rorId.replace(ROR, '')} />],
          [words.id, <code key="id">{entity.id}</code>],
          [words.facts, formats.count(entity.degree)],
          [words.confidence, entity.confidence === null ? words.notRated : formats.shortShare(entity.confidence)],
        ]}
      />
      <div className="actions">
        <CopyLink />
        <a href={`/?seed=${encodeURIComponent(entity.id)}&lang=${language}`}>{words.explore}</a>
        <a href={`/paths/?from=${encodeURIComponent(entity.id)}&lang=${language}`}>{words.paths}</a>
      </div>
      <details>
        <summary>
          {words.sources} ({entity.evidence.length})
        </summary>
        <Sources evidence={entity.evidence} />
      </details>
    </section>
  );
}

/** Some write the id with its address, some without. */
const ROR = /^https?:\/\/ror\.org\//;

function rorAddress(rorId: string): string {
  return `https://ror.org/${rorId.replace(ROR, '')}`;
}
