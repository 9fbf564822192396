import { useLanguage } from '../../language.js';
import type { Scene } from '../canvas/scene.js';
import type { Commands } from '../commands.js';
import { typeName } from '../data/ways.js';
import { WORDS } from '../words.js';
import { EntityList } from './EntityList.js';
import { TypeMark } from './TypeMark.js';

/** Everything on the canvas as a list, the best connected first; above it, what can be done with several that are selected. */
export function Overview({ scene, selected, commands }: { scene: Scene; selected: readonly string[]; commands: Commands }) {
  const language = useLanguage();
  const words = WORDS[language];
  const nodes = [...scene.nodes].sort((a, b) => b.entity.degree - a.entity.degree || (a.id < b.id ? -1 : 1));
  return (
    <section aria-labelledby="on-canvas">
      <h2 id="on-canvas">{words.onCanvas}</h2>
      {selected.length > 1 && (
        <div className="actions">
          <strong role="status">{words.selected(selected.length)}</strong>
          <button type="button" onClick={commands.expand}>
            {words.expand}
          </button>
          <button type="button" onClick={commands.pin}>
            {words.pin}
          </button>
          <button type="button" onClick={commands.hide}>
            {words.hide}
          </button>
          <button type="button" onClick={commands.takeAway}>
            {words.takeAway}
          </button>
          <button type="button" onClick={commands.onlyThese}>
            {words.onlyThese}
          </button>
          <button type="button" onClick={commands.neighbours}>
            {words.selectNeighbours}
          </button>
          <button type="button" onClick={commands.back}>
            {words.clear}
          </button>
        </div>
      )}
      <p className="note">{words.selectHow}</p>
      <EntityList
        label={words.onCanvas}
        onSelect={commands.select}
        rows={nodes.map(({ id, entity, label, more }) => ({
          key: id,
          id,
          selected: selected.includes(id),
          main: (
            <>
              <TypeMark type={entity.type} />
              <span>
                {label}{' '}
                <small>
                  {typeName(entity.type, language)}
                  {more > 0 && ` · ${words.andMore(more)}`}
                </small>
              </span>
            </>
          ),
        }))}
      />
    </section>
  );
}
