import { LANGUAGES } from '../graphql/about.js';
import { standing, useAnswer } from '../graphql/useAnswer.js';
import { useLanguage } from '../language.js';
import { addressWith } from '../page/address.js';
import { Waiting } from '../page/Waiting.js';
import { WELL_CONNECTED } from './queries.js';
import { samplesOf } from './samples.js';
import { WORDS } from './words.js';

/** What to begin with on the empty page. */
export function Samples() {
  const language = useLanguage();
  const words = WORDS[language];
  const asked = useAnswer(WELL_CONNECTED, { language: LANGUAGES[language] });
  const connected = standing(asked);
  if (connected === null) return <Waiting asked={asked} />;
  const samples = samplesOf(connected);
  return (
    <section className="samples" aria-label={words.samples}>
      <p>{samples.length === 0 ? words.noSamples : words.samples}</p>
      <ul>
        {samples.map(({ from, to }) => (
          <li key={`${from.id} ${to.id}`}>
            <a href={addressWith({ from: from.id, to: to.id })}>{words.sample(from.name, to.name)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
