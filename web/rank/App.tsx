import { useCallback } from 'react';
import { Avoided } from '../entities/Avoided.js';
import { useNames } from '../entities/useNames.js';
import { ABOUT } from '../graphql/about.js';
import { standing, useAnswer } from '../graphql/useAnswer.js';
import { useLanguage } from '../language.js';
import { go, useAddress } from '../page/address.js';
import { QuestionPage } from '../page/QuestionPage.js';
import { Bridges } from './Bridges.js';
import { Communities } from './Communities.js';
import { Limits } from './Limits.js';
import { questionOf, VIEWS } from './question.js';
import { Ranking } from './Ranking.js';
import { WORDS } from './words.js';

const NOTHING = {};

/** The page: what is measured, what narrows it, and the answer. The question stands in the address. */
export function App() {
  const language = useLanguage();
  const words = WORDS[language];
  const question = questionOf(useAddress());
  const { view, avoid } = question;
  const about = standing(useAnswer(ABOUT, NOTHING))?.overview ?? null;
  const nameOf = useNames(avoid);
  const takeBack = useCallback((id: string) => go({ avoid: avoid.filter((each) => each !== id) }), [avoid]);
  return (
    <QuestionPage current="/rank/" title={words.title} introduction={words.introduction}>
      <section className="form" aria-label={words.views}>
        <fieldset className="choice" aria-label={words.views}>
          {VIEWS.map((each) => (
            <button key={each} type="button" aria-pressed={each === view} onClick={() => go({ by: each, first: null })}>
              {words.view[each]}
            </button>
          ))}
        </fieldset>
        <p className="quiet">{words.meaning[view]}</p>
        <Limits question={question} types={about?.relationships ?? []} entityTypes={about?.entities ?? []} />
        <Avoided label={words.leftOut} entities={avoid.map((id) => ({ id, name: nameOf(id) }))} onTakeBack={takeBack} />
      </section>
      {view === 'COMMUNITIES' ? (
        <Communities question={question} />
      ) : view === 'BRIDGES' ? (
        <Bridges question={question} />
      ) : (
        <Ranking question={{ ...question, view }} currency={about?.currency ?? null} />
      )}
    </QuestionPage>
  );
}
