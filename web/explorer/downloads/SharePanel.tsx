import { type RefObject, useState } from 'react';
import { useLanguage } from '../../language.js';
import { saveAs } from '../../page/saveAs.js';
import { copied } from '../../playground/copy.js';
import { linkTo } from '../../playground/share/link.js';
import type { CanvasHandle } from '../canvas/Canvas.js';
import type { Scene } from '../canvas/scene.js';
import { useTheme } from '../canvas/theme.js';
import { WORDS } from '../words.js';
import { GRAPH_FORMATS, graphFile } from './graphFiles.js';
import { questionOf } from './question.js';
import { svgOf } from './svg.js';

/** What others can be given: the link, the query, files. */
export function SharePanel({ scene, canvas }: { scene: Scene; canvas: RefObject<CanvasHandle | null> }) {
  const language = useLanguage();
  const words = WORDS[language];
  const theme = useTheme();
  const [said, setSaid] = useState('');

  const question = () => questionOf(scene, language);
  const save = async (file: string, content: () => Promise<Blob>) => {
    try {
      saveAs(file, await content());
      setSaid(words.saved(file));
    } catch (error) {
      setSaid(words.notSaved((error as Error).message));
    }
  };
  const png = async () => {
    const renderer = canvas.current?.renderer;
    if (!renderer) throw new Error('WebGL');
    const { toBlob } = await import('@sigma/export-image');
    return toBlob(renderer, { backgroundColor: theme.surface });
  };
  const svg = async () => new Blob([svgOf(scene, theme)], { type: 'image/svg+xml' });
  const copyLink = async () => setSaid((await copied(location.href)) ? words.copied : location.href);
  return (
    <details className="fold">
      <summary>{words.share}</summary>
      <div className="actions">
        <button type="button" onClick={copyLink}>
          {words.copyLink}
        </button>
        <a href={linkTo(question(), `${location.origin}/playground/?lang=${language}`)}>{words.asGraphql}</a>
        <a href={embedAddress()}>{words.embedLink}</a>
      </div>
      <fieldset className="choices">
        <legend>{words.downloads}</legend>
        <button type="button" onClick={() => save('pearl.png', png)}>
          PNG
        </button>
        <button type="button" onClick={() => save('pearl.svg', svg)}>
          SVG
        </button>
        {GRAPH_FORMATS.map(({ name, file, accept }) => (
          <button type="button" key={name} onClick={() => save(file, () => graphFile(question(), accept))}>
            {name}
          </button>
        ))}
      </fieldset>
      <p role="status" className="note">
        {said}
      </p>
    </details>
  );
}

function embedAddress(): string {
  const address = new URL(location.href);
  address.searchParams.set('embed', '1');
  return address.href;
}
