import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';

/** The panel beside the canvas; on a phone a sheet at the bottom, which can be drawn up. */
export function Sheet({ label, children }: { label: string; children: ReactNode }) {
  const words = WORDS[useLanguage()];
  const [up, setUp] = useState(false);
  return (
    <section className={up ? 'panel up' : 'panel'} aria-label={label}>
      <button type="button" className="handle" aria-expanded={up} onClick={() => setUp(!up)}>
        {up ? words.sheetDown : words.sheetUp}
      </button>
      <div className="panel-content">{children}</div>
    </section>
  );
}
