import { axisX, axisY, gridY, plot, rectY, ruleY, text as textMark } from '@observablehq/plot';

/** What stands at a year, and how it is said. */
export interface YearBar {
  readonly year: number;
  readonly value: number;
  /** Above the bar. */
  readonly said: string;
  /** At the pointer. */
  readonly title: string;
}

/** Bars along an axis of years that leaves out none between the first and the last. */
export function drawYears(all: readonly YearBar[], width: number, format: (value: number) => string): Element {
  const [first, last] = [all[0]?.year ?? 0, all.at(-1)?.year ?? 0];
  const every = Math.max(1, Math.ceil(((last - first + 1) * 44) / width));
  const ticks = all.length === 0 ? [] : Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) => first + index * every);
  return plot({
    width,
    height: 260,
    marginLeft: 56,
    marginRight: 4,
    marginTop: 20,
    x: { domain: [first - 0.5, last + 0.5], label: null },
    y: { label: null },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      axisY({ ticks: 5, tickSize: 0, tickFormat: (value: number) => (Number.isInteger(value) ? format(value) : '') }),
      axisX({ ticks, tickSize: 0, tickFormat: (year: number) => String(year) }),
      rectY(all, {
        x1: ({ year }) => year - 0.4,
        x2: ({ year }) => year + 0.4,
        y: 'value',
        fill: 'var(--series-1)',
        rx: 2,
        title: 'title',
        tip: { pointer: 'x', lineHeight: 1.4 },
      }),
      textMark(all, { x: 'year', y: 'value', text: 'said', dy: -8, pointerEvents: 'none' }),
      ruleY([0], { stroke: 'currentColor' }),
    ],
  });
}
