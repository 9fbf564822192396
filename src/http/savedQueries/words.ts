import type { PageLanguage } from '../../saved/savedQuery.js';

interface Words {
  readonly language: string;
  readonly queries: string;
  readonly queriesIntroduction: string;
  readonly playground: string;
  readonly open: string;
  readonly as: string;
  readonly show: string;
  readonly parameters: string;
  readonly query: string;
  readonly empty: string;
  readonly wrong: string;
  readonly address: string;
  readonly none: string;
  rows(count: number): string;
  more(count: number): string;
}

/** What the pages of saved queries say. */
export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    language: 'Language',
    queries: 'Saved queries',
    queriesIntroduction:
      'Questions to this graph, each with an address of its own: a page, and files for spreadsheets, dashboards and scripts.',
    playground: 'Playground',
    open: 'Open this query in the playground',
    as: 'As a file:',
    show: 'Show',
    parameters: 'Parameters',
    query: 'The query',
    empty: 'Nothing in this graph answers to that.',
    wrong: 'This cannot be answered',
    address: 'Address',
    none: 'not known',
    rows: (count) => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`),
    more: (count) => `The first ${count.toLocaleString('en')} rows; the files have all of them.`,
  },
  'zh-Hant': {
    language: '語言',
    queries: '已儲存的查詢',
    queriesIntroduction: '每個問題都有自己的網址：可在網頁上看，亦可下載檔案，供試算表、儀表板及程式使用。',
    playground: '查詢工具',
    open: '在查詢工具中開啟此查詢',
    as: '下載檔案：',
    show: '顯示',
    parameters: '參數',
    query: '查詢內容',
    empty: '圖譜中沒有相符的資料。',
    wrong: '無法回答此查詢',
    address: '網址',
    none: '不詳',
    rows: (count) => `${count.toLocaleString('en')} 列`,
    more: (count) => `只顯示首 ${count.toLocaleString('en')} 列；檔案載有全部資料。`,
  },
};
