import { barX, plot, ruleX, text as textMark } from '@observablehq/plot';
import text from '../../../queries/88-challenges-addressed.graphql?raw';
import { parseSavedQuery } from '../../../src/saved/savedQuery.js';
import type { Formats } from '../../page/formats.js';
import type { Chart, View } from '../chart.js';
import { numberAt, type Row, textAt } from '../rows.js';
import { beyond } from './beyond.js';

const ITEM = 'challenges.nodes';
const NAME = `${ITEM}.name`;
const ALL = `${ITEM}.addressedBy.totalCount`;
const PROJECTS = `${ITEM}.projects.totalCount`;
const TOTAL = 'challenges.totalCount';

/** Who addresses challenges; whoever is none of these is among the others. */
const BY = [
  { path: `${ITEM}.initiatives.totalCount`, colour: 'var(--series-1)', label: { en: 'Initiatives', 'zh-Hant': '措施' } },
  { path: PROJECTS, colour: 'var(--series-2)', label: { en: 'Projects', 'zh-Hant': '項目' } },
  { path: `${ITEM}.researchCentres.totalCount`, colour: 'var(--series-3)', label: { en: 'Research centres', 'zh-Hant': '研究中心' } },
];
const OTHERS = { colour: 'var(--series-other)', label: { en: 'Others', 'zh-Hant': '其他' } };

const NOBODY = { en: 'nobody', 'zh-Hant': '無人應對' };
const LINE = 30;

const others = (row: Row) => numberAt(row, ALL) - BY.reduce((sum, { path }) => sum + numberAt(row, path), 0);
const lacking = (rows: readonly Row[], path: string) => rows.filter((row) => numberAt(row, path) === 0).length;
const said = (formats: Formats) => (value: string | number | null) => (typeof value === 'number' ? formats.count(value) : value);

/** The stretches of all bars. */
const parts = ({ rows, language, formats }: View) =>
  rows.flatMap((row, line) => {
    const stretches = [...BY.map(({ path, ...by }) => ({ ...by, count: numberAt(row, path) })), { ...OTHERS, count: others(row) }];
    const title = [
      textAt(row, NAME),
      ...stretches.filter(({ count }) => count > 0).map(({ label, count }) => `${label[language]}: ${formats.count(count)}`),
    ];
    return stretches.map(({ colour, count }) => ({ line, colour, count, title: title.join('\n') }));
  });

/** Challenges, by who addresses them. */
export const challengesAddressed: Chart = {
  saved: parseSavedQuery('88-challenges-addressed', text),
  columns: [
    { path: NAME, heading: { en: 'Challenge', 'zh-Hant': '挑戰' }, as: 'text' },
    { path: ALL, heading: { en: 'Addressed by', 'zh-Hant': '應對者' }, as: 'count' },
    ...BY.map(({ path, label }) => ({ path, heading: label, as: 'count' as const })),
  ],
  nothing: { en: 'This graph names no challenges.', 'zh-Hant': '此圖譜沒有列出任何挑戰。' },

  finding({ rows, language, formats }) {
    const [first] = rows;
    if (first === undefined) return null;
    const [all, nobody, name, most] = [rows.length, lacking(rows, ALL), textAt(first, NAME), numberAt(first, ALL)].map(said(formats));
    return language === 'en'
      ? `Of ${all} challenges, nobody addresses ${nobody}; most address ${name}: ${most}.`
      : `${all} 項挑戰中，${nobody} 項無人應對；最多人應對的是${name}：${most} 個。`;
  },
  note(view) {
    const { rows, language, formats } = view;
    const [all, nobody, noProject] = [rows.length, lacking(rows, ALL), lacking(rows, PROJECTS)].map(said(formats));
    const lacks =
      language === 'en'
        ? `Of these ${all} challenges, addressed by nobody: ${nobody}; by no project: ${noProject}.`
        : `以上 ${all} 項挑戰中，無人應對：${nobody} 項；沒有項目應對：${noProject} 項。`;
    return [lacks, beyond(view, TOTAL)].filter((each) => each !== null).join(' ');
  },
  legend: ({ rows, language }) =>
    [...BY, ...(rows.some((row) => others(row) > 0) ? [OTHERS] : [])].map(({ colour, label }) => ({ colour, label: label[language] })),
  draw(view, width) {
    const { rows, language, formats } = view;
    const line = (_: Row, index: number) => index;
    const above = { y: line, dy: -6, lineAnchor: 'middle', pointerEvents: 'none' } as const;
    return plot({
      width,
      height: rows.length * LINE,
      margin: 0,
      x: { axis: null },
      y: { axis: null, type: 'band', domain: rows.map((_, index) => index), padding: 0 },
      marks: [
        barX(parts(view), {
          x: 'count',
          y: 'line',
          z: 'colour',
          insetTop: 19,
          insetBottom: 4,
          fill: { value: 'colour', scale: null },
          title: 'title',
          tip: { pointer: 'y', lineHeight: 1.4 },
        }),
        ruleX([0], { stroke: 'var(--line)' }),
        textMark(rows, {
          ...above,
          text: (row: Row) => textAt(row, NAME),
          frameAnchor: 'left',
          textAnchor: 'start',
          lineWidth: (width - 70) / 13,
          textOverflow: 'ellipsis',
        }),
        textMark(rows, {
          ...above,
          text: (row: Row) => (numberAt(row, ALL) === 0 ? NOBODY[language] : formats.count(numberAt(row, ALL))),
          fill: { value: (row: Row) => (numberAt(row, ALL) === 0 ? 'var(--warning)' : 'var(--quiet)'), scale: null },
          frameAnchor: 'right',
          textAnchor: 'end',
        }),
      ],
    });
  },
};
