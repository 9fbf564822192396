import { axisX, axisY, cell, plot, text } from '@observablehq/plot';
import { textWidth } from './textWidth.js';

export interface Cell {
  readonly column: string;
  readonly row: string;
  readonly value: number;
  /** The value as it stands in the cell, where there is room. */
  readonly said: string;
  readonly title: string;
}

/** A cell's colours by how much of the most it has: nothing, up to a quarter, a half, three quarters, all. */
export const STEPS = 5;

/** Plot measures texts as Helvetica sets them, which is narrower than many a system's font. */
const EM = 13.5;

const step = (value: number, most: number) => (value <= 0 ? 0 : Math.min(STEPS - 1, Math.ceil((value / most) * (STEPS - 1))));

const widest = (texts: readonly string[]) => Math.max(...texts.map(textWidth));

/** A table of colours: rows and columns in the order in which they come first. */
export function heat(cells: readonly Cell[], most: number, width: number): Element {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const rows = [...new Set(cells.map(({ row }) => row))];
  const marginLeft = Math.round(Math.min(widest(rows) + 12, width * 0.36));
  const marginTop = Math.round(Math.min(widest(columns) + 14, 170));
  const size = (width - marginLeft) / columns.length;
  const height = Math.round(Math.max(22, Math.min(30, size * 1.2)));
  const roomy = size >= widest(cells.map(({ said }) => said)) + 2;
  return plot({
    width,
    height: marginTop + rows.length * height,
    marginTop,
    marginLeft,
    marginRight: 0,
    marginBottom: 0,
    x: { domain: columns, padding: 0.06, label: null },
    y: { domain: rows, padding: 0.06, label: null },
    marks: [
      axisY({ tickSize: 0, lineWidth: (marginLeft - 8) / EM, textOverflow: 'ellipsis' }),
      axisX({ anchor: 'top', tickSize: 0, tickRotate: -90, lineWidth: (marginTop - 8) / EM, textOverflow: 'ellipsis' }),
      cell(cells, {
        x: 'column',
        y: 'row',
        rx: 2,
        fill: { value: ({ value }: Cell) => `var(--heat-${step(value, most)})`, scale: null },
        title: 'title',
        tip: { lineHeight: 1.4 },
      }),
      text(roomy ? cells : [], {
        x: 'column',
        y: 'row',
        text: 'said',
        pointerEvents: 'none',
        fill: { value: ({ value }: Cell) => `var(--on-heat-${step(value, most)})`, scale: null },
      }),
    ],
  });
}
