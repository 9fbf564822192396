import { EntitySearch } from '../entities/EntitySearch.js';
import { useNames } from '../entities/useNames.js';
import { useLanguage } from '../language.js';
import { go } from '../page/address.js';
import { ConfidenceSlider } from '../page/ConfidenceSlider.js';
import type { Question } from './question.js';
import { WORDS } from './words.js';

const PLACES = ['PLACE'] as const;

const changeConfidence = (value: number) => go({ below: String(value) }, { replace: true });

/** Where to look, and how sure is sure enough. */
export function Filters({ question: { place, confidenceBelow } }: { question: Question }) {
  const words = WORDS[useLanguage()];
  const nameOf = useNames(place === null ? [] : [place]);
  return (
    <section className="form" aria-label={words.filters}>
      <div className="limits">
        <div className="place">
          <EntitySearch
            label={words.place}
            placeholder={words.anyPlace}
            types={PLACES}
            text={place === null ? '' : nameOf(place)}
            onChoose={({ id }) => go({ place: id })}
          />
          {place !== null && (
            <button type="button" onClick={() => go({ place: null })}>
              {words.everywhere(nameOf(place))} <span aria-hidden="true">✕</span>
            </button>
          )}
        </div>
        <ConfidenceSlider value={confidenceBelow} label={words.below} onChange={changeConfidence} />
      </div>
    </section>
  );
}
