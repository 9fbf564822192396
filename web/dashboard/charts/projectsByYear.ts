import text from '../../../queries/85-projects-by-year.graphql?raw';
import { parseSavedQuery } from '../../../src/saved/savedQuery.js';
import type { Chart, View } from '../chart.js';
import { numberAt, textAt } from '../rows.js';
import { drawYears } from './years.js';

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
    const { count: format } = view.formats;
    const bars = years(view).map(({ year, count }) => ({ year, value: count, said: format(count), title: `${year}\n${format(count)}` }));
    return drawYears(bars, width, format);
  },
};
