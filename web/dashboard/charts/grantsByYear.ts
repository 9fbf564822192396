import text from '../../../queries/84-grants-by-year.graphql?raw';
import { parseSavedQuery } from '../../../src/saved/savedQuery.js';
import type { Chart, View } from '../chart.js';
import { numberAt, textAt } from '../rows.js';
import { drawYears } from './years.js';

const GROUP = 'fundings.groups.nodes';
const YEAR = `${GROUP}.keys.0.value`;
const COUNT = `${GROUP}.count`;
const SUM = `${GROUP}.aggregate.amount.sum`;
const KNOWN = `${GROUP}.aggregate.amount.known`;

/** From which part of the highest on a bar says its value. */
const SAID = 0.08;

const dated = ({ rows }: View) => rows.filter((row) => textAt(row, YEAR) !== null);

/** Grants by the year from which they run. */
export const grantsByYear: Chart = {
  saved: parseSavedQuery('84-grants-by-year', text),
  columns: [
    { path: YEAR, heading: { en: 'Year', 'zh-Hant': '年份' }, as: 'year', unknown: { en: 'not known', 'zh-Hant': '不詳' } },
    { path: SUM, heading: { en: 'Granted', 'zh-Hant': '批出總額' }, as: 'money', knownOf: KNOWN },
    { path: COUNT, heading: { en: 'Grants', 'zh-Hant': '資助數目' }, as: 'count' },
    { path: KNOWN, heading: { en: 'of these, amount known', 'zh-Hant': '其中金額已知' }, as: 'count' },
  ],
  nothing: { en: 'This graph does not say when its grants were given.', 'zh-Hant': '此圖譜沒有資助年份的記錄。' },

  finding(view) {
    const all = dated(view);
    const most = [...all].sort((one, other) => numberAt(other, SUM) - numberAt(one, SUM))[0];
    if (most === undefined) return null;
    const [first, last, top] = [all[0], all.at(-1), most].map((row) => textAt(row, YEAR));
    const money = view.formats.money(numberAt(most, SUM));
    return view.language === 'en'
      ? `Grants from ${first} to ${last}; most was granted in ${top}: ${money}.`
      : `${first} 至 ${last} 年的資助，以 ${top} 年批出最多：${money}。`;
  },
  note({ rows, language, formats }) {
    const undated = rows.find((row) => textAt(row, YEAR) === null);
    if (undated === undefined) return null;
    const money = formats.money(numberAt(undated, SUM));
    return language === 'en' ? `Granted in years that are not known: ${money}.` : `年份不詳的資助：${money}。`;
  },
  draw(view, width) {
    const { money, shortMoney } = view.formats;
    const most = Math.max(...dated(view).map((row) => numberAt(row, SUM)));
    const bars = dated(view).map((row) => {
      const [year, value] = [Number(textAt(row, YEAR)), numberAt(row, SUM)];
      // Words over the low bars would run into those beside them; the pointer and the table say them.
      return { year, value, said: value < most * SAID ? '' : shortMoney(value), title: `${year}\n${money(value)}` };
    });
    return drawYears(bars, width, shortMoney);
  },
};
