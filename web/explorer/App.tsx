import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EntitySearch } from '../entities/EntitySearch.js';
import { useLanguage } from '../language.js';
import { Navigation } from '../page/Navigation.js';
import { Canvas, type CanvasHandle } from './canvas/Canvas.js';
import { sceneOf } from './canvas/scene.js';
import { Toolbar } from './canvas/Toolbar.js';
import { useKnown } from './data/useKnown.js';
import { SharePanel } from './downloads/SharePanel.js';
import { ExpandDialog } from './expand/ExpandDialog.js';
import { useExpansion } from './expand/useExpansion.js';
import { KeysDialog } from './keys/KeysDialog.js';
import { useKeys } from './keys/keys.js';
import { useKeysSwitch } from './keys/useKeysSwitch.js';
import { useLayout } from './layout/useLayout.js';
import { Details } from './panel/Details.js';
import { FilterPanel } from './panel/FilterPanel.js';
import { Legend } from './panel/Legend.js';
import { Messages } from './panel/Messages.js';
import { Overview } from './panel/Overview.js';
import { Samples } from './panel/Samples.js';
import { Sheet } from './panel/Sheet.js';
import { add, addedBy, entitiesOf, filter, move, settle, showAll } from './picture/picture.js';
import { useSession } from './picture/useSession.js';
import { useCommands } from './useCommands.js';
import { WORDS } from './words.js';

/** The page: the canvas, and beside it, or below on a phone, everything that is not a picture. */
export function App() {
  const language = useLanguage();
  const words = WORDS[language];
  const [session, dispatch] = useSession();
  const { present: picture, past, future } = session.history;
  const entities = useMemo(() => entitiesOf(picture), [picture]);
  const knowing = useKnown(entities);
  const { known } = knowing;
  const arranging = useLayout(picture, known, !knowing.loading, (places) =>
    dispatch({ do: 'amend', edit: (before) => settle(before, places) }),
  );
  const scene = useMemo(() => sceneOf(picture, known, language), [picture, known, language]);
  const canvas = useRef<CanvasHandle>(null);
  const expansion = useExpansion(picture, dispatch);
  const commands = useCommands(session, dispatch, expansion, scene, canvas);
  const [keysShown, setKeysShown] = useState(false);
  const [keysOn, setKeysOn] = useKeysSwitch();
  const showKeys = useCallback(() => setKeysShown(true), []);
  useKeys(commands, keysOn, showKeys);
  useEffect(() => {
    document.title = words.title;
  }, [words]);

  const put = (id: string) => dispatch({ do: 'change', edit: (before) => add(before, [id]), select: [id] });
  const one = session.selected.length === 1 ? scene.nodes.find(({ id }) => id === session.selected[0]) : undefined;
  const { asking } = expansion;
  const empty = entities.length === 0;
  const search = <EntitySearch label={words.search} placeholder={words.placeholder} onChoose={({ id }) => put(id)} />;
  return (
    <>
      <header className="explorer-header">
        <Navigation current="/" />
      </header>
      <main className={empty ? 'explorer empty' : 'explorer'}>
        <h1 className="unseen">{words.title}</h1>
        <div className="stage">
          <Canvas
            ref={canvas}
            scene={scene}
            selected={session.selected}
            andMore={words.andMore}
            notDrawn={words.notDrawn}
            gestures={{
              onSelect: (id, together) => (id === null ? commands.back() : commands.select(id, together)),
              onExpand: (id) => void expansion.expand(id),
              onMove: (id, place) => dispatch({ do: 'change', edit: (before) => move(before, id, place) }),
            }}
          />
          {empty ? <Samples search={search} onChoose={put} /> : <Legend types={scene.types} />}
          <Toolbar
            commands={commands}
            canUndo={past.length > 0}
            canRedo={future.length > 0}
            onZoom={(factor) => canvas.current?.zoom(factor)}
            onKeys={showKeys}
          />
        </div>
        {!empty && (
          <Sheet label={words.panel}>
            {search}
            <Messages
              knowing={knowing}
              scene={scene}
              arranging={arranging}
              failure={expansion.failure}
              onShowAll={() => dispatch({ do: 'change', edit: showAll })}
            />
            {one && <Details node={one} there={expansion.there} addedByIt={addedBy(picture, one.id).length} commands={commands} />}
            {!one && scene.nodes.length > 0 && <Overview scene={scene} selected={session.selected} commands={commands} />}
            <FilterPanel
              scene={scene}
              filters={picture.filters}
              onChange={(filters) => dispatch({ do: 'change', edit: (before) => filter(before, filters) })}
            />
            {scene.nodes.length > 0 && <SharePanel scene={scene} canvas={canvas} />}
          </Sheet>
        )}
      </main>
      {asking && (
        <ExpandDialog
          name={known.entities.get(asking.id)?.names[language] ?? asking.id}
          around={asking.around}
          there={expansion.there}
          onAdd={(choice, ids) => expansion.put(asking.id, choice, ids)}
          onClose={expansion.close}
        />
      )}
      {keysShown && <KeysDialog on={keysOn} onSwitch={setKeysOn} onClose={() => setKeysShown(false)} />}
    </>
  );
}
