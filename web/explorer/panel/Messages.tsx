import { useLanguage } from '../../language.js';
import type { Scene } from '../canvas/scene.js';
import type { Knowing } from '../data/useKnown.js';
import { WORDS } from '../words.js';

interface MessagesProperties {
  readonly knowing: Knowing;
  readonly scene: Scene;
  readonly arranging: boolean;
  readonly failure: string | null;
  /** null where nothing can be changed. */
  readonly onShowAll: (() => void) | null;
}

/** How much is on the canvas, what is not seen of it, and what goes on. */
export function Messages({ knowing, scene, arranging, failure, onShowAll }: MessagesProperties) {
  const words = WORDS[useLanguage()];
  const { nodes, facts, leftOut } = scene;
  const { known, loading } = knowing;
  const failed = knowing.failure ?? failure;
  const someOut = leftOut.entities + leftOut.facts > 0;
  return (
    <>
      <p className="counts" role="status">
        {loading && words.loading}
        {!loading && arranging && words.arranging}
        {!loading && !arranging && nodes.length > 0 && words.counts(nodes.length, facts.length)}
        {!loading && !arranging && nodes.length === 0 && leftOut.entities > 0 && words.noneSeen}
      </p>
      {someOut && (
        <p className="note">
          {words.leftOut(leftOut.entities, leftOut.facts)}{' '}
          {onShowAll && (
            <button type="button" onClick={onShowAll}>
              {words.showAll}
            </button>
          )}
        </p>
      )}
      {known.missing.size > 0 && <p className="note">{words.missing(known.missing.size)}</p>}
      {failed !== null && (
        <div role="alert" className="note">
          <p>{words.failed(failed)}</p>
          {knowing.failure !== null && (
            <button type="button" onClick={knowing.again}>
              {words.again}
            </button>
          )}
        </div>
      )}
    </>
  );
}
