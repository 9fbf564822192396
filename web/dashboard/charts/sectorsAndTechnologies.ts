import text from '../../../queries/86-projects-by-sector-and-technology.graphql?raw';
import { parseSavedQuery } from '../../../src/saved/savedQuery.js';
import type { Chart, View } from '../chart.js';
import { numberAt, type Row, textAt } from '../rows.js';
import { beyond } from './beyond.js';
import { heat } from './heat.js';

const GROUPS = 'projects.groups';
const SECTOR = `${GROUPS}.nodes.keys.0.node.name`;
const TECHNOLOGY = `${GROUPS}.nodes.keys.1.node.name`;
const COUNT = `${GROUPS}.nodes.count`;
const PAIRS = `${GROUPS}.totalCount`;

/** The names under a path, that with the most projects first. */
function names(rows: readonly Row[], path: string): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(textAt(row, path) ?? '', (counts.get(textAt(row, path) ?? '') ?? 0) + numberAt(row, COUNT));
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** Every pair of a sector and a technology, those of which the graph knows no project as 0. */
function cells({ rows, formats }: View) {
  const counts = new Map(rows.map((row) => [`${textAt(row, SECTOR)}\n${textAt(row, TECHNOLOGY)}`, numberAt(row, COUNT)]));
  return names(rows, SECTOR).flatMap((row) =>
    names(rows, TECHNOLOGY).map((column) => {
      const value = counts.get(`${row}\n${column}`) ?? 0;
      return { row, column, value, said: value === 0 ? '' : formats.count(value), title: `${row}\n${column}\n${formats.count(value)}` };
    }),
  );
}

/** Projects by sector and technology, as a cross table. */
export const sectorsAndTechnologies: Chart = {
  saved: parseSavedQuery('86-projects-by-sector-and-technology', text),
  columns: [
    { path: SECTOR, heading: { en: 'Sector', 'zh-Hant': '界別' }, as: 'text' },
    { path: TECHNOLOGY, heading: { en: 'Technology', 'zh-Hant': '技術' }, as: 'text' },
    { path: COUNT, heading: { en: 'Projects', 'zh-Hant': '項目數目' }, as: 'count' },
  ],
  nothing: {
    en: 'No project in this graph is tied to both a sector and a technology.',
    'zh-Hant': '此圖譜沒有同時連繫界別與技術的項目。',
  },

  finding({ rows, language, formats }) {
    const [first] = rows;
    if (first === undefined) return null;
    const [sector, technology, count] = [textAt(first, SECTOR), textAt(first, TECHNOLOGY), formats.count(numberAt(first, COUNT))];
    const pairs = formats.count(numberAt(first, PAIRS));
    return language === 'en'
      ? `${pairs} pairs of sector and technology have projects; most have ${sector} and ${technology}: ${count}.`
      : `有項目的界別與技術組合共 ${pairs} 個，以${sector}及${technology}最多：${count} 個項目。`;
  },
  note: (view) => beyond(view, PAIRS),
  draw(view, width) {
    const all = cells(view);
    return heat(all, Math.max(...all.map(({ value }) => value)), width);
  },
};
