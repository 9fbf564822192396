import type { PageLanguage } from '../language.js';

interface Words {
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly loading: string;
  readonly failed: (reason: string) => string;
  readonly again: string;
  readonly unknownId: (id: string) => string;
  readonly noId: string;
  readonly nearest: string;
  readonly tryTheSearch: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly explore: string;
  readonly paths: string;
  readonly inPlayground: string;
  readonly fact: string;
  readonly source: string;
  readonly sources: string;
  readonly noSources: string;
  readonly facts: string;
  readonly confidence: string;
  readonly notRated: string;
  readonly amount: string;
  readonly since: string;
  readonly until: string;
  readonly role: string;
  readonly note: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly via: string;
  readonly address: string;
  readonly publisher: string;
  readonly date: string;
  readonly relations: string;
  readonly noFacts: string;
  readonly nothingKnown: (relations: string) => string;
  readonly shown: (shown: string, total: string) => string;
  readonly more: (count: number) => string;
  readonly csv: (relation: string) => string;
  readonly kindOfFact: (words: string) => string;
  readonly neighbours: string;
  readonly neighboursAbout: string;
  readonly neighboursLeftOut: (count: string) => string;
  readonly noNeighbours: string;
  readonly asList: string;
  readonly timeline: string;
  readonly timelineAbout: string;
  readonly started: string;
  readonly ended: string;
  readonly year: string;
  readonly undated: (count: string) => string;
  readonly noDates: string;
  readonly related: string;
  readonly relatedAbout: string;
  readonly noRelated: string;
  readonly shares: (count: number) => string;
  readonly andMore: (count: string) => string;
  readonly why: string;
  readonly howConnected: string;
  readonly otherConnections: string;
  readonly id: string;
}

/** What the page itself says. */
export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    search: 'Look for an entity',
    searchPlaceholder: 'A name or an abbreviation',
    loading: 'Asking the graph …',
    failed: (reason) => `There is no answer to this now: ${reason}`,
    again: 'Try again',
    unknownId: (id) => `Nothing in this graph has the id “${id}”.`,
    noId: 'Which entity?',
    nearest: 'What may be meant:',
    tryTheSearch: 'Look for it by its name above.',
    copyLink: 'Copy link',
    copied: 'Link copied',
    notCopied: 'Not copied: take the address from the address bar',
    explore: 'Explore from here',
    paths: 'Find paths from here',
    inPlayground: 'Open this query in the playground',
    fact: 'Fact',
    source: 'Source',
    sources: 'Sources of this description',
    noSources: 'No source is named.',
    facts: 'Facts',
    confidence: 'Confidence',
    notRated: 'not rated',
    amount: 'Amount',
    since: 'Since',
    until: 'Until',
    role: 'Role',
    note: 'Note',
    name: 'Name',
    from: 'From',
    to: 'To',
    via: 'By way of',
    address: 'Address',
    publisher: 'Publisher',
    date: 'Date',
    relations: 'What is known',
    noFacts: 'No facts are known yet.',
    nothingKnown: (relations) => `Nothing known: ${relations}.`,
    shown: (shown, total) => `${shown} of ${total}`,
    more: (count) => `${count} more`,
    csv: (relation) => `CSV: ${relation}`,
    kindOfFact: () => '',
    neighbours: 'Neighbours',
    neighboursAbout: 'What it has facts with, and the facts among these.',
    neighboursLeftOut: (count) => `Left out for want of room: ${count}. The explorer shows them.`,
    noNeighbours: 'No neighbours are known.',
    asList: 'The same as a list',
    timeline: 'Timeline',
    timelineAbout: 'Facts that began and ended, by year.',
    started: 'began',
    ended: 'ended',
    year: 'Year',
    undated: (count) => `Without a date: ${count}.`,
    noDates: 'No fact has a date.',
    related: 'Related entities',
    relatedAbout: 'Those that have facts with the same entities. What few others share counts most.',
    noRelated: 'Nothing shares an entity with it.',
    shares: (count) => (count === 1 ? 'Shares 1 entity:' : `Shares ${count} entities:`),
    andMore: (count) => `and ${count} more`,
    why: 'The facts behind this',
    howConnected: 'All connections of the two',
    otherConnections: 'Other connections of the two',
    id: 'Id',
  },
  'zh-Hant': {
    search: '尋找實體',
    searchPlaceholder: '名稱或簡稱',
    loading: '正在查詢圖譜……',
    failed: (reason) => `目前未能取得答案：${reason}`,
    again: '再試一次',
    unknownId: (id) => `圖譜中沒有編號為「${id}」的資料。`,
    noId: '要看哪個實體？',
    nearest: '相近的實體：',
    tryTheSearch: '請在上方以名稱尋找。',
    copyLink: '複製連結',
    copied: '已複製連結',
    notCopied: '未能複製：請由網址列複製',
    explore: '由此探索',
    paths: '由此尋找路徑',
    inPlayground: '在查詢工具中開啟此查詢',
    fact: '事實',
    source: '來源',
    sources: '描述的來源',
    noSources: '沒有註明來源。',
    facts: '事實',
    confidence: '可信度',
    notRated: '未評定',
    amount: '金額',
    since: '由',
    until: '至',
    role: '角色',
    note: '備註',
    name: '名稱',
    from: '由',
    to: '至',
    via: '經由',
    address: '網址',
    publisher: '出版者',
    date: '日期',
    relations: '已知資料',
    noFacts: '暫時沒有已知的事實。',
    nothingKnown: (relations) => `暫無資料：${relations}。`,
    shown: (shown, total) => `${total} 項中的 ${shown} 項`,
    more: (count) => `再看 ${count} 項`,
    csv: (relation) => `CSV：${relation}`,
    kindOfFact: (words) => `事實類型：${words}`,
    neighbours: '鄰近實體',
    neighboursAbout: '與它有關聯的實體，以及這些實體之間的事實。',
    neighboursLeftOut: (count) => `因版面所限，有 ${count} 個沒有顯示；可在「探索圖譜」查看。`,
    noNeighbours: '沒有已知的鄰近實體。',
    asList: '以清單顯示',
    timeline: '時間線',
    timelineAbout: '每年開始及結束的事實。',
    started: '開始',
    ended: '結束',
    year: '年份',
    undated: (count) => `沒有日期：${count} 項。`,
    noDates: '沒有註明日期的事實。',
    related: '相關實體',
    relatedAbout: '與相同實體有關聯者；愈少實體共有的關聯，份量愈重。',
    noRelated: '沒有與它共有實體者。',
    shares: (count) => `共有 ${count} 個實體：`,
    andMore: (count) => `另有 ${count} 個`,
    why: '依據的事實',
    howConnected: '兩者的所有連繫',
    otherConnections: '兩者的其他連繫',
    id: '編號',
  },
};
