import text from '../../../queries/83-organisations-by-place.graphql?raw';
import { parseSavedQuery } from '../../../src/saved/savedQuery.js';
import type { Chart } from '../chart.js';
import { numberAt, textAt } from '../rows.js';
import { bars } from './bars.js';
import { beyond } from './beyond.js';

const GROUPS = 'organisations.groups';
const NAME = `${GROUPS}.nodes.keys.0.node.name`;
const COUNT = `${GROUPS}.nodes.count`;
const SHARE = `${GROUPS}.nodes.share`;
const PLACES = `${GROUPS}.totalCount`;

/** Where organisations are located. */
export const organisationsByPlace: Chart = {
  saved: parseSavedQuery('83-organisations-by-place', text),
  columns: [
    { path: NAME, heading: { en: 'Place', 'zh-Hant': '地方' }, as: 'text' },
    { path: COUNT, heading: { en: 'Organisations', 'zh-Hant': '機構數目' }, as: 'count' },
    { path: SHARE, heading: { en: 'Share of all', 'zh-Hant': '佔全部' }, as: 'share' },
  ],
  nothing: { en: 'This graph does not say where organisations are.', 'zh-Hant': '此圖譜沒有機構所在地的記錄。' },

  finding({ rows, language, formats }) {
    const [first] = rows;
    if (first === undefined) return null;
    const [name, count, share] = [textAt(first, NAME), formats.count(numberAt(first, COUNT)), formats.share(numberAt(first, SHARE))];
    return language === 'en'
      ? `Most organisations are in ${name}: ${count}, which is ${share} of all.`
      : `最多機構位於${name}：${count} 個，佔全部 ${share}。`;
  },
  note: (view) => beyond(view, PLACES),
  draw: ({ rows, formats }, width) =>
    bars(
      rows.map((row) => {
        const label = textAt(row, NAME) ?? '';
        const value = numberAt(row, COUNT);
        const said = formats.count(value);
        return { label, value, said, title: `${label}\n${said} (${formats.share(numberAt(row, SHARE))})` };
      }),
      width,
    ),
};
