import { axisX, axisY, gridY, plot, rectY, ruleY, text as textMark } from '@observablehq/plot';
import text from '../../../queries/85-projects-by-year.graphql?raw';
import { parseSavedQuery } from '../../../src/saved/savedQuery.js';
import type { Chart, View } from '../chart.js';
import { numberAt, textAt } from '../rows.js';

const GROUP = 'projects.groups.nodes';
const FOUNDED = `${GROUP}.keys.0.value`;
const BEGAN = `${GROUP}.keys.1.value`;
const COUNT = `${GROUP}.count`;

/** How many began in each year: the year in which work began, or else the one in which the project was founded. */
function years({ rows }: View): { readonly year: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const year = textAt(row, BEGAN) ?? textAt(row, FOUNDED);
    if (year !== null) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + numberAt(row, COUNT));
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((one, other) => one.year - other.year);
}

/** Projects by year. */
export const projectsByYear: Chart = {
  saved: parseSavedQuery('85-projects-by-year', text),
  columns: [
    { path: FOUNDED, heading: { en: 'Founded', 'zh-Hant': '成立年份' }, as: 'year' },
    { path: BEGAN, heading: { en: 'Work began', 'zh-Hant': '工作開始年份' }, as: 'year' },
    { path: COUNT, heading: { en: 'Projects', 'zh-Hant': '項目數目' }, as: 'count' },
  ],
  nothing: { en: 'This graph does not say when projects began.', 'zh-Hant': '此圖譜沒有項目開始年份的記錄。' },

  finding(view) {
    const all = years(view);
    const most = [...all].sort((one, other) => other.count - one.count)[0];
    if (most === undefined) return null;
    const count = view.formats.count(most.count);
    return view.language === 'en'
      ? `Projects from ${all[0]?.year} to ${all.at(-1)?.year}; most began in ${most.year}: ${count}.`
      : `${all[0]?.year} 至 ${all.at(-1)?.year} 年的項目，以 ${most.year} 年開始者最多：${count} 個。`;
  },
  note({ rows, language, formats }) {
    const undated = rows.find((row) => textAt(row, FOUNDED) === null && textAt(row, BEGAN) === null);
    if (undated === undefined) return null;
    const count = formats.count(numberAt(undated, COUNT));
    return language === 'en' ? `Of ${count} more, the year is not known.` : `另有 ${count} 個項目年份不詳。`;
  },
  draw(view, width) {
    const all = years(view);
    const [first, last] = [all[0]?.year ?? 0, all.at(-1)?.year ?? 0];
    const every = Math.max(1, Math.ceil(((last - first + 1) * 44) / width));
    const ticks =
      all.length === 0 ? [] : Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) => first + index * every);
    return plot({
      width,
      height: 260,
      marginLeft: 44,
      marginRight: 4,
      marginTop: 20,
      x: { domain: [first - 0.5, last + 0.5], label: null },
      y: { label: null },
      marks: [
        gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
        axisY({ ticks: 5, tickSize: 0, tickFormat: (value: number) => (Number.isInteger(value) ? view.formats.count(value) : '') }),
        axisX({ ticks, tickSize: 0, tickFormat: (year: number) => String(year) }),
        rectY(all, {
          x1: ({ year }) => year - 0.4,
          x2: ({ year }) => year + 0.4,
          y: 'count',
          fill: 'var(--series-1)',
          rx: 2,
          title: ({ year, count }) => `${year}\n${view.formats.count(count)}`,
          tip: { pointer: 'x', lineHeight: 1.4 },
        }),
        textMark(all, { x: 'year', y: 'count', text: ({ count }) => view.formats.count(count), dy: -8, pointerEvents: 'none' }),
        ruleY([0], { stroke: 'currentColor' }),
      ],
    });
  },
};
