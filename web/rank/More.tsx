import { useLanguage } from '../language.js';
import { go } from '../page/address.js';
import { SHOWN } from './question.js';
import { WORDS } from './words.js';

interface MoreProperties {
  readonly first: number;
  readonly shown: number;
  /** How many may be asked for. */
  readonly most?: number;
}

/** That a list was cut, and how to see more of it; nothing where it is whole. */
export function More({ first, shown, most = 1000 }: MoreProperties) {
  const words = WORDS[useLanguage()];
  const more = SHOWN.find((each) => each > first && each <= most);
  if (shown < first) return null;
  return (
    <p className="truncated">
      {words.first(shown)}{' '}
      {more !== undefined && (
        <button type="button" onClick={() => go({ first: String(more) })}>
          {words.more(more)}
        </button>
      )}
    </p>
  );
}
