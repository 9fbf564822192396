import { useId } from 'react';
import { LANGUAGES } from '../graphql/about.js';
import { useLanguage } from '../language.js';
import { AnswerLinks } from '../page/AnswerLinks.js';
import { go } from '../page/address.js';
import { formatsOf } from '../page/formats.js';
import { type Gap, WITH_GAP } from './queries.js';
import { type Question, variablesOf } from './question.js';
import { WithGap } from './WithGap.js';
import { sentenceOf, WORDS } from './words.js';

/** A gap: what is missing, of how many, and, once opened, of whom. */
export function GapCard({ gap, question }: { gap: Gap; question: Question }) {
  const language = useLanguage();
  const words = WORDS[language];
  const id = useId();
  const { name, count, total } = gap;
  const { share } = formatsOf(language, null);
  const sentence = sentenceOf(gap, `${Math.round(question.confidenceBelow * 100)}%`, language);
  const isOpen = question.open.includes(name);
  const toggle = () => go({ open: isOpen ? question.open.filter((each) => each !== name) : [...question.open, name] }, { replace: true });
  const variables = { gap: name, ...variablesOf(question), language: LANGUAGES[language] };
  return (
    <article className="gap" aria-labelledby={id}>
      <h3 id={id}>
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          <span className="arrow" aria-hidden="true">
            ▸
          </span>
          {sentence}
        </button>
      </h3>
      <p className="measure">
        <strong>{words.count(count.toLocaleString('en'), total.toLocaleString('en'))}</strong>{' '}
        <span className="quiet">{words.share(share(count / total))}</span>
      </p>
      <div className="bar" aria-hidden="true">
        <span style={{ width: `${(100 * count) / total}%` }} />
      </div>
      {isOpen && <WithGap key={JSON.stringify(variables)} gap={gap} variables={variables} />}
      <AnswerLinks document={WITH_GAP} variables={variables} about={sentence} />
    </article>
  );
}
