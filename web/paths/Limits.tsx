import { useId } from 'react';
import type { RelationshipType } from '../graphql/generated/graphql.js';
import { useLanguage } from '../language.js';
import { go } from '../page/address.js';
import { ConfidenceSlider } from '../page/ConfidenceSlider.js';
import { TypeChoice } from '../page/TypeChoice.js';
import { FACT_TYPES } from '../vocabulary.js';
import { type Question, STEPS_ALLOWED } from './question.js';
import { WORDS } from './words.js';

interface LimitsProperties {
  readonly question: Question;
  readonly types: readonly { readonly type: RelationshipType; readonly count: number }[];
}

const changeConfidence = (confidence: number) => go({ confidence: confidence > 0 ? String(confidence) : null }, { replace: true });

/** What paths may go over: how many steps, facts how sure, and of which types. */
export function Limits({ question, types }: LimitsProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const id = useId();
  return (
    <div className="limits">
      <div className="field">
        <label htmlFor={id}>{words.steps}</label>
        <select id={id} value={question.steps} onChange={({ target }) => go({ steps: target.value })}>
          {STEPS_ALLOWED.map((steps) => (
            <option key={steps}>{steps}</option>
          ))}
        </select>
      </div>
      <ConfidenceSlider
        value={question.confidence}
        label={(share) => (share === '0%' ? words.anyConfidence : words.confidence(share))}
        onChange={changeConfidence}
      />
      <TypeChoice
        label={words.types}
        types={types}
        chosen={question.types}
        nameOf={(type) => FACT_TYPES[type]?.[language] ?? type}
        onChange={(chosen) => go({ types: chosen })}
      />
    </div>
  );
}
