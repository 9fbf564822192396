import { useLanguage } from '../language.js';
import type { Loaded } from '../page/useLoaded.js';
import { WORDS } from './words.js';

/** What stands in the place of something that is on its way, or that did not come. */
export function Message({ loaded }: { loaded: Exclude<Loaded<unknown>, { state: 'ready' }> & { again: () => void } }) {
  const words = WORDS[useLanguage()];
  if (loaded.state === 'loading')
    return (
      <p className="message" role="status">
        {words.loading}
      </p>
    );
  return (
    <div className="message" role="alert">
      <p>{words.failed(loaded.reason)}</p>
      <button type="button" className="bordered" onClick={loaded.again}>
        {words.again}
      </button>
    </div>
  );
}
