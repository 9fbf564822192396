import { useLanguage } from '../language.js';
import { go, useAddress } from '../page/address.js';
import { WORDS } from './words.js';

/** Measures as if an entity were not there. */
export function LeaveOut({ entity: { id, name } }: { entity: { readonly id: string; readonly name: string } }) {
  const words = WORDS[useLanguage()];
  const avoided = useAddress().getAll('avoid');
  return (
    <button
      type="button"
      className="leave-out"
      aria-label={words.leaveOut(name)}
      title={words.leaveOut(name)}
      onClick={() => go({ avoid: [...avoided, id] })}
    >
      <span className="long">{words.leaveOutShort}</span>
      <span className="short" aria-hidden="true">
        ✕
      </span>
    </button>
  );
}
