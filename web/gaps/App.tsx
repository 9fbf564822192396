import { standing, useAnswer } from '../graphql/useAnswer.js';
import { useLanguage } from '../language.js';
import { useAddress } from '../page/address.js';
import { QuestionPage } from '../page/QuestionPage.js';
import { Waiting } from '../page/Waiting.js';
import { FilledGaps } from './FilledGaps.js';
import { Filters } from './Filters.js';
import { GapCard } from './GapCard.js';
import { GAPS } from './queries.js';
import { questionOf, variablesOf } from './question.js';
import { WORDS } from './words.js';

const KINDS = ['FACTS', 'DATA'] as const;

/** The page: where to look, then every gap with how many have it, then what is not missing. The question stands in the address. */
export function App() {
  const words = WORDS[useLanguage()];
  const question = questionOf(useAddress());
  const asked = useAnswer(GAPS, variablesOf(question));
  const gaps = standing(asked)?.gaps ?? [];
  const missing = gaps.filter(({ count }) => count > 0);
  return (
    <QuestionPage current="/gaps/" title={words.title} introduction={words.introduction}>
      <Filters question={question} />
      <Waiting asked={asked} />
      {asked.state === 'ready' && missing.length === 0 && <p className="message">{words.noGaps}</p>}
      {KINDS.map((kind) => {
        const ofKind = missing.filter((gap) => gap.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} className="gaps" aria-label={words.kinds[kind]}>
            <h2>{words.kinds[kind]}</h2>
            {ofKind.map((gap) => (
              <GapCard key={gap.name} gap={gap} question={question} />
            ))}
          </section>
        );
      })}
      <FilledGaps gaps={gaps.filter(({ count }) => count === 0)} question={question} />
    </QuestionPage>
  );
}
