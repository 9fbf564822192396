import type { PageLanguage } from '../language.js';

interface Words {
  readonly title: string;
  readonly untitled: string;
  readonly asOf: (date: string) => string;
  readonly counts: (entities: string, facts: string, sources: string) => string;
  readonly licence: (licence: string) => string;
  readonly chart: string;
  readonly table: string;
  readonly show: string;
  readonly loading: string;
  readonly failed: (reason: string) => string;
  readonly again: string;
  readonly notDrawn: string;
  readonly unknown: string;
  readonly download: string;
  readonly inPlayground: string;
  readonly footer: string;
}

/** What the page itself says; titles and descriptions of charts are those of their saved queries. */
export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    title: 'Pearl dashboard',
    untitled: 'The graph at a glance',
    asOf: (date) => `As of ${date}`,
    counts: (entities, facts, sources) => `${entities} entities, ${facts} facts, sources: ${sources}`,
    licence: (licence) => `Licence: ${licence}`,
    chart: 'Chart',
    table: 'Table',
    show: 'Show as',
    loading: 'Asking the graph …',
    failed: (reason) => `There is no answer to this question now: ${reason}`,
    again: 'Try again',
    notDrawn: 'This chart cannot be drawn here. Its table has everything.',
    unknown: 'not known',
    download: 'Download',
    inPlayground: 'Open this query in the playground',
    footer: 'Each chart is one saved query. Change it in the playground, or read its table from a spreadsheet or a program.',
  },
  'zh-Hant': {
    title: 'Pearl 儀表板',
    untitled: '圖譜一覽',
    asOf: (date) => `截至${date}`,
    counts: (entities, facts, sources) => `${entities} 個實體、${facts} 項事實、${sources} 個來源`,
    licence: (licence) => `授權條款：${licence}`,
    chart: '圖表',
    table: '表格',
    show: '顯示方式',
    loading: '正在查詢圖譜……',
    failed: (reason) => `目前未能取得答案：${reason}`,
    again: '再試一次',
    notDrawn: '此處未能繪製圖表；表格載有全部數據。',
    unknown: '不詳',
    download: '下載',
    inPlayground: '在查詢工具開啟此查詢',
    footer: '每個圖表都是一個已存查詢：可在查詢工具修改，亦可由試算表或程式讀取其表格。',
  },
};
