import { Fragment } from 'react';
import { EntityName } from '../entities/EntityName.js';
import { useLanguage } from '../language.js';
import { go, useAddress } from '../page/address.js';
import { FactLine } from './FactLine.js';
import { hopsOf, wordsOf } from './hops.js';
import type { FoundPath } from './queries.js';
import { WORDS } from './words.js';

interface PathCardProperties {
  readonly path: FoundPath;
  readonly number: number;
  readonly currency: string | null;
  readonly withScore: boolean;
  readonly lit: boolean;
  readonly onLight: (on: boolean) => void;
}

/** A path: its entities in a row, joined by what the facts say, and below the facts with their sources. */
export function PathCard({ path, number, currency, withScore, lit, onLight }: PathCardProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const avoided = useAddress().getAll('avoid');
  const hops = hopsOf(path);
  const [start] = path.nodes;
  return (
    <li
      className={lit ? 'path lit' : 'path'}
      onMouseEnter={() => onLight(true)}
      onMouseLeave={() => onLight(false)}
      onFocus={() => onLight(true)}
      onBlur={() => onLight(false)}
    >
      <p className="quiet">
        {words.path(number, path.length)}
        {withScore && ` · ${words.score(path.score.toPrecision(2))}`}
      </p>
      <p className="row">
        {start && <EntityName entity={start} />}
        {hops.map((hop, index) => (
          <Fragment key={hop.to.id}>
            <span className="joined">{wordsOf(hop, language).join(' · ')}</span>
            <span className="stop">
              <EntityName entity={hop.to} />
              {index < hops.length - 1 && (
                <button
                  type="button"
                  className="avoid"
                  aria-label={words.avoid(hop.to.name)}
                  title={words.avoid(hop.to.name)}
                  onClick={() => go({ avoid: [...avoided, hop.to.id] })}
                >
                  {words.avoidShort}
                </button>
              )}
            </span>
          </Fragment>
        ))}
      </p>
      <ul className="facts" aria-label={words.facts}>
        {hops
          .flatMap(({ facts }) => facts)
          .map((fact) => (
            <FactLine key={fact.id} fact={fact} currency={currency} />
          ))}
      </ul>
    </li>
  );
}
