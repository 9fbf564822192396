import { useLanguage } from '../language.js';
import { go } from '../page/address.js';
import type { Question } from './question.js';
import { WORDS } from './words.js';

/** That nothing fits, and what would let more in. */
export function Nothing({ question: { asOf, types, entityTypes } }: { question: Question }) {
  const words = WORDS[useLanguage()];
  const ways = [
    ...(asOf === null ? [] : [[words.anyTime, 'asOf'] as const]),
    ...(types.length === 0 ? [] : [[words.allTypes, 'types'] as const]),
    ...(entityTypes.length === 0 ? [] : [[words.allEntityTypes, 'entityTypes'] as const]),
  ];
  return (
    <div className="message" role="status">
      <p>{words.nothing}</p>
      {ways.length > 0 && (
        <p>
          {words.tryNext}{' '}
          {ways.map(([label, parameter]) => (
            <button key={parameter} type="button" onClick={() => go({ [parameter]: null })}>
              {label}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
