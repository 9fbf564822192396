import { useLanguage } from '../../language.js';
import type { Commands } from '../commands.js';
import { WORDS } from '../words.js';

interface ToolbarProperties {
  readonly commands: Commands;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onKeys: () => void;
}

/** What is done with the canvas as a whole. */
export function Toolbar({ commands, canUndo, canRedo, onZoom, onKeys }: ToolbarProperties) {
  const words = WORDS[useLanguage()];
  return (
    <div className="canvas-tools" role="toolbar" aria-label={words.canvasTools}>
      <button type="button" title={words.undo} aria-label={words.undo} disabled={!canUndo} onClick={commands.undo}>
        ↶
      </button>
      <button type="button" title={words.redo} aria-label={words.redo} disabled={!canRedo} onClick={commands.redo}>
        ↷
      </button>
      <button type="button" title={words.closer} aria-label={words.closer} onClick={() => onZoom(1.5)}>
        +
      </button>
      <button type="button" title={words.farther} aria-label={words.farther} onClick={() => onZoom(1 / 1.5)}>
        −
      </button>
      <button type="button" title={words.fit} aria-label={words.fit} onClick={commands.fit}>
        ⤢
      </button>
      <button type="button" title={words.keys} aria-label={words.keys} onClick={onKeys}>
        ?
      </button>
    </div>
  );
}
