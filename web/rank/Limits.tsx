import { useEffect, useId, useState } from 'react';
import type { EntityType, RelationshipType } from '../graphql/generated/graphql.js';
import { useLanguage } from '../language.js';
import { go } from '../page/address.js';
import { TypeChoice } from '../page/TypeChoice.js';
import { FACT_TYPES, FUNDING_KINDS, TYPES } from '../vocabulary.js';
import type { Question } from './question.js';
import { WORDS } from './words.js';

interface LimitsProperties {
  readonly question: Question;
  readonly types: readonly { readonly type: RelationshipType; readonly count: number }[];
  readonly entityTypes: readonly { readonly type: EntityType; readonly count: number }[];
}

/** What narrows the answer: when, which money, which types of facts and entities. */
export function Limits({ question, types, entityTypes }: LimitsProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const kind = useId();
  const network = question.view === 'COMMUNITIES' || question.view === 'BRIDGES';
  return (
    <div className="limits">
      <Year asOf={question.asOf} undated={question.undated} />
      {question.view === 'FUNDING_RECEIVED' && (
        <div className="field">
          <label htmlFor={kind}>{words.kind}</label>
          <select id={kind} value={question.kind ?? 'all'} onChange={({ target }) => go({ kind: target.value })}>
            {Object.entries(FUNDING_KINDS).map(([value, name]) => (
              <option key={value} value={value}>
                {name[language]}
              </option>
            ))}
            <option value="all">{words.allKinds}</option>
          </select>
        </div>
      )}
      <TypeChoice
        label={words.types}
        types={types}
        chosen={question.types}
        nameOf={(type) => FACT_TYPES[type]?.[language] ?? type}
        onChange={(chosen) => go({ types: chosen })}
      />
      <TypeChoice
        label={network ? words.amongTypes : words.shownTypes}
        types={entityTypes}
        chosen={question.entityTypes}
        nameOf={(type) => TYPES[type]?.[language] ?? type}
        onChange={(chosen) => go({ entityTypes: chosen })}
      />
    </div>
  );
}

/** A year counts once it has four digits. */
function Year({ asOf, undated }: Pick<Question, 'asOf' | 'undated'>) {
  const words = WORDS[useLanguage()];
  const id = useId();
  const [typed, setTyped] = useState(asOf ?? '');
  useEffect(() => setTyped(asOf ?? ''), [asOf]);
  const change = (text: string) => {
    setTyped(text);
    if (/^(\d{4})?$/.test(text)) go({ asOf: text || null });
  };
  return (
    <div className="field year">
      <label htmlFor={id}>{words.asOf}</label>
      <input id={id} inputMode="numeric" maxLength={4} value={typed} onChange={({ target }) => change(target.value)} />
      {asOf !== null && (
        <label className="with-undated">
          <input type="checkbox" checked={undated} onChange={({ target }) => go({ undated: target.checked ? 'yes' : null })} />
          {words.undated}
        </label>
      )}
    </div>
  );
}
