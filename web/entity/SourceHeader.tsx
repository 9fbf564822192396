import { useLanguage } from '../language.js';
import { CopyLink } from './CopyLink.js';
import type { SourceNode } from './node.js';
import { Particulars } from './Particulars.js';
import { WebLink } from './WebLink.js';
import { WORDS } from './words.js';

/** A source: what it calls itself, who published it when, and where it is. What it backs stands below. */
export function SourceHeader({ source }: { source: SourceNode }) {
  const words = WORDS[useLanguage()];
  return (
    <section className="card head" aria-labelledby="source">
      <p className="type">{words.source}</p>
      <h1 id="source">{source.title ?? source.url ?? source.id}</h1>
      <Particulars
        of={[
          [words.publisher, source.publisher],
          [words.date, source.date],
          [words.address, source.url && <WebLink address={source.url} text={source.url} />],
          [words.id, <code key="id">{source.id}</code>],
        ]}
      />
      <div className="actions">
        <CopyLink />
      </div>
    </section>
  );
}
