import { useLanguage } from '../language.js';
import { type AddressChanges, go } from '../page/address.js';
import type { FoundPaths } from './queries.js';
import { type Question, STEPS_ALLOWED } from './question.js';
import { WORDS } from './words.js';

/** That no path was found, and what would let more paths in. */
export function NoPath({ question, found }: { question: Question; found: FoundPaths }) {
  const words = WORDS[useLanguage()];
  const { steps, types, confidence, avoid } = question;
  const more = STEPS_ALLOWED.find((each) => each >= steps + 2) ?? STEPS_ALLOWED.find((each) => each > steps);
  const ways: [string, AddressChanges][] = [
    ...(more !== undefined ? [[words.allowSteps(more), { steps: String(more) }] as [string, AddressChanges]] : []),
    ...(types.length > 0 ? [[words.allTypes, { types: null }] as [string, AddressChanges]] : []),
    ...(confidence > 0 ? [[words.allConfidence, { confidence: null }] as [string, AddressChanges]] : []),
    ...(avoid.length > 0 ? [[words.nothingAvoided, { avoid: null }] as [string, AddressChanges]] : []),
  ];
  const stopped = found.stoppedBy !== null;
  return (
    <div className="message" role="status">
      <p>
        <strong>{stopped ? words.noneYet : words.none(steps)}</strong>
      </p>
      {found.stoppedBy && <p>{words.stopped[found.stoppedBy](found.expanded.toLocaleString('en'))}</p>}
      {ways.length > 0 && (
        <p>
          {words.tryNext}{' '}
          {ways.map(([label, changes]) => (
            <button key={label} type="button" onClick={() => go(changes)}>
              {label}
            </button>
          ))}
        </p>
      )}
      {ways.length === 0 && <p>{words.otherEnds}</p>}
    </div>
  );
}
