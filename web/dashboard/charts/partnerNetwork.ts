import { dot, link, plot, text as textMark } from '@observablehq/plot';
import text from '../../../queries/89-partner-network.graphql?raw';
import { parseSavedQuery } from '../../../src/saved/savedQuery.js';
import { FACT_TYPES, TYPES } from '../../vocabulary.js';
import type { Chart, View } from '../chart.js';
import { textAt } from '../rows.js';
import { beyond } from './beyond.js';
import { type Label, labels } from './labels.js';
import { type Member, network } from './network.js';

const FACT = 'relationships.nodes';
const TYPE = `${FACT}.relationshipType`;
const TOTAL = 'relationships.totalCount';

/** The types that have a colour of their own. */
const COLOURS: Readonly<Record<string, string>> = {
  UNIVERSITY: 'var(--series-1)',
  COMPANY: 'var(--series-2)',
  RESEARCH_CENTRE: 'var(--series-3)',
  GOVERNMENT_BODY: 'var(--series-4)',
  PROJECT: 'var(--series-5)',
  INITIATIVE: 'var(--series-6)',
};
const OTHER = 'var(--series-other)';
const LABELLED = 9;

const membersOf = ({ rows }: View, width: number) => network(rows, FACT, width, Math.max(380, Math.min(620, width)));
const radius = ({ degree }: Member) => 2.5 + Math.sqrt(degree) * 1.6;

/** A short label: the abbreviation, or a name in Chinese, which is short by itself. */
const label = ({ name, abbreviation }: Member, { language }: View) => (language === 'en' ? (abbreviation ?? name) : name);

function described({ name, type, degree }: Member, { language, formats }: View): string {
  const ties = language === 'en' ? `ties: ${formats.count(degree)}` : `連繫：${formats.count(degree)}`;
  return [name, TYPES[type]?.[language] ?? type, ties].join('\n');
}

/** Partnerships and collaborations, drawn as a network. */
export const partnerNetwork: Chart = {
  saved: parseSavedQuery('89-partner-network', text),
  columns: [
    { path: `${FACT}.from.name`, heading: { en: 'Who', 'zh-Hant': '誰' }, as: 'text' },
    { path: `${FACT}.from.type`, heading: { en: 'Type', 'zh-Hant': '類型' }, as: 'text', words: TYPES },
    { path: TYPE, heading: { en: 'How', 'zh-Hant': '方式' }, as: 'text', words: FACT_TYPES },
    { path: `${FACT}.to.name`, heading: { en: 'With whom', 'zh-Hant': '與誰' }, as: 'text' },
    { path: `${FACT}.to.type`, heading: { en: 'Type', 'zh-Hant': '類型' }, as: 'text', words: TYPES },
  ],
  nothing: { en: 'This graph knows of no partnerships.', 'zh-Hant': '此圖譜沒有夥伴關係的記錄。' },

  finding(view) {
    if (view.rows.length === 0) return null;
    const { members, ties } = membersOf(view, 600);
    const best = members.slice(0, 3).map(({ name, degree }) => `${name} (${view.formats.count(degree)})`);
    const [count, facts] = [view.formats.count(members.length), view.formats.count(ties.length)];
    return view.language === 'en'
      ? `${count} entities that ${facts} ties join; the best connected are ${best.join(', ')}.`
      : `${count} 個實體以 ${facts} 條連繫相連；連繫最多的是${best.join('、')}。`;
  },
  note: (view) => beyond(view, TOTAL),
  legend({ rows, language }) {
    const types = new Set(rows.flatMap((row) => [textAt(row, `${FACT}.from.type`), textAt(row, `${FACT}.to.type`)]));
    const known = Object.entries(COLOURS).filter(([type]) => types.has(type));
    const entries = known.map(([type, colour]) => ({ colour, label: TYPES[type]?.[language] ?? type }));
    return types.size > known.length ? [...entries, { colour: OTHER, label: language === 'en' ? 'Others' : '其他' }] : entries;
  },
  draw(view, width) {
    const { members, ties, height } = membersOf(view, width);
    const spots = members.slice(0, LABELLED * 2).map((member) => ({ ...member, radius: radius(member), text: label(member, view) }));
    return plot({
      width,
      height,
      margin: 0,
      x: { axis: null, type: 'identity' },
      y: { axis: null, type: 'identity' },
      marks: [
        link(ties, {
          x1: ({ source }) => source.x,
          y1: ({ source }) => source.y,
          x2: ({ target }) => target.x,
          y2: ({ target }) => target.y,
          stroke: 'var(--tie)',
        }),
        dot(members, {
          x: 'x',
          y: 'y',
          r: { value: radius, scale: null },
          fill: { value: ({ type }: Member) => COLOURS[type] ?? OTHER, scale: null },
          stroke: 'var(--surface)',
          title: (member: Member) => described(member, view),
          tip: { maxRadius: 16, lineHeight: 1.4 },
        }),
        textMark(labels(spots, width, width < 480 ? 5 : LABELLED), {
          x: 'x',
          y: 'y',
          text: (each: Label) => each.text,
          fontWeight: 600,
          lineWidth: 13,
          textOverflow: 'ellipsis',
          stroke: 'var(--surface)',
          strokeWidth: 4,
          fill: 'currentColor',
          pointerEvents: 'none',
        }),
      ],
    });
  },
};
