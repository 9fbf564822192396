import { useMemo, useState } from 'react';
import { useLanguage } from '../language.js';
import { Canvas } from './canvas/Canvas.js';
import { sceneOf } from './canvas/scene.js';
import { useKnown } from './data/useKnown.js';
import { useLayout } from './layout/useLayout.js';
import { Legend } from './panel/Legend.js';
import { Messages } from './panel/Messages.js';
import { linkedBy } from './picture/link.js';
import { entitiesOf, settle } from './picture/picture.js';
import { WORDS } from './words.js';

/** The picture of a link and nothing to change it by: for other pages to show in a frame. */
export function Embed() {
  const language = useLanguage();
  const words = WORDS[language];
  const [linked] = useState(() => linkedBy(location.href));
  const [picture, setPicture] = useState(linked.picture);
  const knowing = useKnown(useMemo(() => entitiesOf(picture), [picture]));
  const arranging = useLayout(picture, knowing.known, !knowing.loading, (places) => setPicture((before) => settle(before, places)));
  const scene = useMemo(() => sceneOf(picture, knowing.known, language), [picture, knowing.known, language]);
  return (
    <main className="stage embed">
      <h1 className="unseen">{words.title}</h1>
      <Canvas scene={scene} selected={linked.selected} andMore={words.andMore} notDrawn={words.notDrawn} gestures={null} />
      <ul className="unseen">
        {scene.nodes.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
      <div className="embed-note">
        <Messages knowing={knowing} scene={scene} arranging={arranging} failure={null} onShowAll={null} />
        <a href={explorerAddress()} target="_blank" rel="noopener">
          {words.inExplorer}
        </a>
      </div>
      <Legend types={scene.types} />
    </main>
  );
}

function explorerAddress(): string {
  const address = new URL(location.href);
  address.searchParams.delete('embed');
  return address.href;
}
