import text from '../../../queries/84-funding-by-kind.graphql?raw';
import { parseSavedQuery } from '../../../src/saved/savedQuery.js';
import { FUNDING_KINDS } from '../../vocabulary.js';
import type { Chart, View } from '../chart.js';
import { numberAt, type Row, textAt } from '../rows.js';
import { bars } from './bars.js';

const GROUP = 'fundings.groups.nodes';
const KIND = `${GROUP}.keys.0.value`;
const COUNT = `${GROUP}.count`;
const SUM = `${GROUP}.aggregate.amount.sum`;
const KNOWN = `${GROUP}.aggregate.amount.known`;

const UNKNOWN = { en: 'Kind not known', 'zh-Hant': '類別不詳' };

const drawn = ({ rows }: View) =>
  rows.filter((row) => numberAt(row, KNOWN) > 0).sort((one, other) => numberAt(other, SUM) - numberAt(one, SUM));
const kindOf = (row: Row, { language }: View) => (FUNDING_KINDS[textAt(row, KIND) ?? ''] ?? UNKNOWN)[language];

/** Money by kind. The kinds stand beside each other and are never added up. */
export const fundingByKind: Chart = {
  saved: parseSavedQuery('84-funding-by-kind', text),
  columns: [
    { path: KIND, heading: { en: 'Kind', 'zh-Hant': '類別' }, as: 'text', words: FUNDING_KINDS, unknown: UNKNOWN },
    { path: SUM, heading: { en: 'Sum of this kind', 'zh-Hant': '此類別總額' }, as: 'money', knownOf: KNOWN },
    { path: COUNT, heading: { en: 'Facts', 'zh-Hant': '事實數目' }, as: 'count' },
    { path: KNOWN, heading: { en: 'of these, amount known', 'zh-Hant': '其中金額已知' }, as: 'count' },
  ],
  nothing: { en: 'This graph knows of no money.', 'zh-Hant': '此圖譜沒有款項記錄。' },

  finding(view) {
    const sums = drawn(view).map((row) => `${kindOf(row, view)}: ${view.formats.money(numberAt(row, SUM))}`);
    if (sums.length === 0) return null;
    return view.language === 'en' ? `Each kind for itself: ${sums.join('; ')}.` : `各類別分別為：${sums.join('；')}。`;
  },
  note({ rows, language, formats }) {
    const without = rows.reduce((sum, row) => sum + numberAt(row, COUNT) - numberAt(row, KNOWN), 0);
    if (without === 0) return null;
    return language === 'en'
      ? `Of ${formats.count(without)} more, the amount is not known.`
      : `另有 ${formats.count(without)} 項金額不詳。`;
  },
  draw: (view, width) =>
    bars(
      drawn(view).map((row) => {
        const label = kindOf(row, view);
        const value = numberAt(row, SUM);
        return { label, value, said: view.formats.shortMoney(value), title: `${label}\n${view.formats.money(value)}` };
      }),
      width,
    ),
};
