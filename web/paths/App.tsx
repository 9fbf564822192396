import { useCallback } from 'react';
import { Avoided } from '../entities/Avoided.js';
import { useNames } from '../entities/useNames.js';
import { ABOUT } from '../graphql/about.js';
import { standing, useAnswer } from '../graphql/useAnswer.js';
import { useLanguage } from '../language.js';
import { go, useAddress } from '../page/address.js';
import { QuestionPage } from '../page/QuestionPage.js';
import { Ends } from './Ends.js';
import { Found } from './Found.js';
import { Limits } from './Limits.js';
import { questionOf } from './question.js';
import { Samples } from './Samples.js';
import { WORDS } from './words.js';

const NOTHING = {};

/** The page: two ends, what the paths may go over, and the paths. The question stands in the address. */
export function App() {
  const language = useLanguage();
  const words = WORDS[language];
  const question = questionOf(useAddress());
  const { from, to, avoid } = question;
  const about = standing(useAnswer(ABOUT, NOTHING))?.overview ?? null;
  const nameOf = useNames([from, to, ...avoid].filter((id) => id !== null));
  const takeBack = useCallback((id: string) => go({ avoid: avoid.filter((each) => each !== id) }), [avoid]);
  return (
    <QuestionPage current="/paths/" title={words.title} introduction={words.introduction}>
      <section className="form" aria-label={words.title}>
        <Ends from={from} to={to} nameOf={nameOf} />
        <Limits question={question} types={about?.relationships ?? []} />
        <Avoided label={words.avoided} entities={avoid.map((id) => ({ id, name: nameOf(id) }))} onTakeBack={takeBack} />
      </section>
      {from === null || to === null ? <Samples /> : <Found question={question} currency={about?.currency ?? null} />}
    </QuestionPage>
  );
}
