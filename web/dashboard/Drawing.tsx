import { useEffect, useRef } from 'react';
import { useWidth } from '../page/useWidth.js';
import type { Chart, View } from './chart.js';
import { WORDS } from './words.js';

/** The drawing of a chart in the width that there is, its legend, and what it leaves out. */
export function Drawing({ chart, view }: { chart: Chart; view: View }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { rows, language, formats } = view;
  useEffect(() => {
    if (box.current === null || width === 0) return;
    box.current.replaceChildren(drawn(chart, { rows, language, formats }, width));
  }, [chart, rows, language, formats, width]);
  const note = chart.note?.(view);
  return (
    <>
      {chart.legend && (
        <ul className="legend" aria-hidden="true">
          {chart.legend(view).map(({ colour, label }) => (
            <li key={label}>
              <span style={{ background: colour }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div ref={box} className="drawing" />
      {note && <p className="note">{note}</p>}
    </>
  );
}

/** One chart that cannot be drawn leaves the others as they are. */
function drawn(chart: Chart, view: View, width: number): Element {
  try {
    const drawing = chart.draw(view, width);
    // Plot calls its groups "bar" or "tip"; the drawing is one image, with a name of its own.
    for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', chart.finding(view) ?? '');
    return drawing;
  } catch (error) {
    console.error(error);
    const message = document.createElement('p');
    message.textContent = WORDS[view.language].notDrawn;
    return message;
  }
}
