import text from '../../../queries/87-completeness.graphql?raw';
import { parseSavedQuery } from '../../../src/saved/savedQuery.js';
import { FIELDS, TYPES } from '../../vocabulary.js';
import type { Chart, View } from '../chart.js';
import { numberAt, textAt } from '../rows.js';
import { heat, STEPS } from './heat.js';

const ITEM = 'overview.completeness';
const TYPE = `${ITEM}.type`;
const FIELD = `${ITEM}.field`;
const SHARE = `${ITEM}.share`;

function cells({ rows, language, formats }: View) {
  return rows.map((each) => {
    const [type, field] = [textAt(each, TYPE) ?? '', textAt(each, FIELD) ?? ''];
    const row = TYPES[type]?.[language] ?? type;
    const column = FIELDS[field]?.[language] ?? field;
    const value = numberAt(each, SHARE);
    return { row, column, value, said: formats.shortShare(value), title: `${row}\n${column}\n${formats.share(value)}` };
  });
}

/** How much of each field is known, by type. */
export const completeness: Chart = {
  saved: parseSavedQuery('87-completeness', text),
  columns: [
    { path: TYPE, heading: { en: 'Type', 'zh-Hant': '類型' }, as: 'text', words: TYPES },
    { path: FIELD, heading: { en: 'Field', 'zh-Hant': '欄位' }, as: 'text', words: FIELDS },
    { path: SHARE, heading: { en: 'Known', 'zh-Hant': '有記錄' }, as: 'share' },
  ],
  nothing: { en: 'This graph is empty.', 'zh-Hant': '此圖譜沒有資料。' },

  finding({ rows, language, formats }) {
    if (rows.length === 0) return null;
    const full = formats.count(rows.filter((row) => numberAt(row, SHARE) === 1).length);
    const empty = formats.count(rows.filter((row) => numberAt(row, SHARE) === 0).length);
    const all = formats.count(rows.length);
    return language === 'en'
      ? `Of ${all} fields of the types, ${full} are known throughout and ${empty} not at all.`
      : `各類型共 ${all} 個欄位，${full} 個全部有記錄，${empty} 個全無記錄。`;
  },
  legend: ({ formats }) =>
    Array.from({ length: STEPS }, (_, step) => ({
      colour: `var(--heat-${step})`,
      label: step === 0 ? formats.share(0) : `≤ ${formats.share(step / (STEPS - 1))}`,
    })),
  draw: (view, width) => heat(cells(view), 1, width),
};
