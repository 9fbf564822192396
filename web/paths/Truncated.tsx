import type { StoppedBy } from '../graphql/generated/graphql.js';
import { useLanguage } from '../language.js';
import { go } from '../page/address.js';
import { PATHS_SHOWN } from './question.js';
import { WORDS } from './words.js';

interface TruncatedProperties {
  readonly stoppedBy: StoppedBy;
  readonly expanded: number;
  readonly first: number;
}

/** Why there may be more paths, and how to see them. */
export function Truncated({ stoppedBy, expanded, first }: TruncatedProperties) {
  const words = WORDS[useLanguage()];
  const more = stoppedBy === 'FIRST' ? PATHS_SHOWN.find((each) => each > first) : undefined;
  return (
    <p className="truncated">
      {words.stopped[stoppedBy](expanded.toLocaleString('en'))}{' '}
      {more !== undefined && (
        <button type="button" onClick={() => go({ first: String(more) })}>
          {words.more(more)}
        </button>
      )}
    </p>
  );
}
