import { useLanguage } from '../language.js';
import type { Gap } from './queries.js';
import type { Question } from './question.js';
import { sentenceOf, WORDS } from './words.js';

/** What was looked for and is not missing: a reader should know that somebody looked. */
export function FilledGaps({ gaps, question }: { gaps: readonly Gap[]; question: Question }) {
  const language = useLanguage();
  const words = WORDS[language];
  const below = `${Math.round(question.confidenceBelow * 100)}%`;
  if (gaps.length === 0) return null;
  return (
    <section className="filled" aria-label={words.filled}>
      <h2>{words.filled}</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.name}>
            {sentenceOf(gap, below, language)}{' '}
            <span className="quiet">{gap.total === 0 ? words.nothingOfIt : words.filledAll(gap.total.toLocaleString('en'))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
