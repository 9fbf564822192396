import text from '../../../queries/82-funding-by-funder.graphql?raw';
import { parseSavedQuery } from '../../../src/saved/savedQuery.js';
import type { Chart } from '../chart.js';
import { numberAt, textAt } from '../rows.js';
import { bars } from './bars.js';
import { beyond } from './beyond.js';

const GROUP = 'fundings.groups.nodes';
const NAME = `${GROUP}.keys.0.node.name`;
const SUM = `${GROUP}.aggregate.amount.sum`;
const COUNT = `${GROUP}.count`;
const MISSING = `${GROUP}.aggregate.amount.missing`;
const FUNDERS = 'fundings.groups.totalCount';

/** The sums of grants, by who gives them. */
export const fundingByFunder: Chart = {
  saved: parseSavedQuery('82-funding-by-funder', text),
  columns: [
    { path: NAME, heading: { en: 'Funder', 'zh-Hant': '資助者' }, as: 'text' },
    { path: SUM, heading: { en: 'Granted', 'zh-Hant': '批出款項' }, as: 'money' },
    { path: COUNT, heading: { en: 'Grants', 'zh-Hant': '資助項數' }, as: 'count' },
    { path: MISSING, heading: { en: 'of these, amount not known', 'zh-Hant': '其中金額不詳' }, as: 'count' },
  ],
  nothing: { en: 'This graph has no grants.', 'zh-Hant': '此圖譜沒有資助記錄。' },

  finding({ rows, language, formats }) {
    const [first] = rows;
    if (first === undefined) return null;
    const [name, sum, funders] = [textAt(first, NAME), formats.money(numberAt(first, SUM)), formats.count(numberAt(first, FUNDERS))];
    return language === 'en' ? `Of ${funders} funders, ${name} granted most: ${sum}.` : `${funders} 個資助者中，${name}批出最多：${sum}。`;
  },
  note: (view) => beyond(view, FUNDERS),
  draw: ({ rows, formats }, width) =>
    bars(
      rows.map((row) => {
        const label = textAt(row, NAME) ?? '';
        const value = numberAt(row, SUM);
        return { label, value, said: formats.shortMoney(value), title: `${label}\n${formats.money(value)}` };
      }),
      width,
    ),
};
