import { barX, plot, ruleX, text } from '@observablehq/plot';
import { textWidth } from './textWidth.js';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it stands at the end of the line. */
  readonly said: string;
  /** What is shown to whoever points at the bar. */
  readonly title: string;
}

const LINE = 36;

/** Bars below their labels, so that long names have the whole width: on a phone nothing is cut off that need not be. */
export function bars(items: readonly Bar[], width: number): Element {
  const widest = Math.max(...items.map(({ said }) => textWidth(said)));
  const place = { y: (_: Bar, index: number) => index, dy: -5, lineAnchor: 'middle' } as const;
  return plot({
    width,
    height: items.length * LINE,
    margin: 0,
    x: { axis: null, domain: [0, Math.max(1, ...items.map(({ value }) => value))] },
    y: { axis: null, type: 'band', domain: items.map((_, index) => index), padding: 0 },
    marks: [
      barX(items, {
        x: 'value',
        y: place.y,
        insetTop: 23,
        insetBottom: 5,
        rx: 2,
        fill: 'var(--series-1)',
        title: 'title',
        tip: { pointer: 'y', lineHeight: 1.4 },
      }),
      ruleX([0], { stroke: 'var(--line)' }),
      text(items, {
        ...place,
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        lineWidth: (width - widest - 16) / 13,
        textOverflow: 'ellipsis',
        pointerEvents: 'none',
      }),
      text(items, { ...place, text: 'said', frameAnchor: 'right', textAnchor: 'end', fill: 'var(--quiet)', pointerEvents: 'none' }),
    ],
  });
}
