import type { PageLanguage } from '../language.js';
import type { View } from './question.js';

interface Words {
  readonly title: string;
  readonly introduction: string;
  readonly views: string;
  readonly view: Readonly<Record<View, string>>;
  /** What the scores, or the parts, mean. */
  readonly meaning: Readonly<Record<View, string>>;
  readonly types: string;
  readonly shownTypes: string;
  readonly amongTypes: string;
  readonly asOf: string;
  readonly undated: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly rank: string;
  readonly name: string;
  readonly type: string;
  readonly score: Readonly<Record<'DEGREE' | 'PAGERANK' | 'BETWEENNESS' | 'FUNDING_RECEIVED', string>>;
  readonly leaveOut: (name: string) => string;
  readonly leaveOutShort: string;
  readonly leftOut: string;
  readonly action: string;
  readonly nothing: string;
  readonly tryNext: string;
  readonly anyTime: string;
  readonly allTypes: string;
  readonly allEntityTypes: string;
  readonly instead: string;
  readonly more: (count: number) => string;
  readonly first: (count: number) => string;
  readonly division: (communities: string, modularity: string, parts: string) => string;
  readonly community: (size: string, within: string, across: string) => string;
  readonly about: string;
  readonly othersLeft: (count: string) => string;
  readonly cutOff: string;
  readonly parts: string;
  readonly who: string;
}

/** What the page says; what types are called stands in the vocabulary. */
export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    title: 'Rankings',
    introduction: 'Who matters most in this graph, by whichever measure you choose; who belongs together; who alone holds others.',
    views: 'Ranked by',
    view: {
      DEGREE: 'Facts',
      PAGERANK: 'PageRank',
      BETWEENNESS: 'Betweenness',
      FUNDING_RECEIVED: 'Money received',
      COMMUNITIES: 'Communities',
      BRIDGES: 'Bridges',
    },
    meaning: {
      DEGREE: 'The score is the number of facts that an entity stands in: it says how much is known, as well as how much there is.',
      PAGERANK: 'The score is how often somebody comes by who follows facts at random, as they point; all scores come to 1.',
      BETWEENNESS: 'The score is the share, from 0 to 1, of the shortest paths between every two others that leads over the entity.',
      FUNDING_RECEIVED: 'The score is the money that an entity is known to have received. What nobody published is not in it.',
      COMMUNITIES:
        'Groups that more facts join to each other than to others (Louvain). Leave out what joins nearly everything to see finer ones.',
      BRIDGES: 'Entities without which others would lose their connection to the rest. Those that would cut off most come first.',
    },
    types: 'Types of facts',
    shownTypes: 'Types of entities shown',
    amongTypes: 'Only among entities of type',
    asOf: 'As of the year',
    undated: 'with facts whose beginning nobody knows',
    kind: 'Kind of money',
    allKinds: 'All kinds: what is allocated and then granted counts twice',
    rank: 'Rank',
    name: 'Name',
    type: 'Type',
    score: { DEGREE: 'Facts', PAGERANK: 'PageRank', BETWEENNESS: 'Betweenness', FUNDING_RECEIVED: 'Received' },
    leaveOut: (name) => `Leave out ${name}`,
    leaveOutShort: 'leave out',
    leftOut: 'Left out:',
    action: 'Leave out',
    nothing: 'No entity of this graph fits this question.',
    tryNext: 'What to try next:',
    anyTime: 'At any time',
    allTypes: 'Facts of all types',
    allEntityTypes: 'Entities of all types',
    instead: 'What to do instead: choose fewer types of facts above, or',
    more: (count) => `Show up to ${count}`,
    first: (count) => `The first ${count}.`,
    division: (communities, modularity, parts) =>
      `${communities} communities; modularity ${modularity} (above 0.3 is usually called clear); parts that no fact joins to each other: ${parts}.`,
    community: (size, within, across) => `${size} entities, ${within} facts among them, ${across} to others.`,
    about: 'About:',
    othersLeft: (count) => `and ${count} more`,
    cutOff: 'Would be cut off',
    parts: 'Parts',
    who: 'Among them:',
  },
  'zh-Hant': {
    title: '排名',
    introduction: '按所選指標，看看圖譜中誰最重要、誰與誰同屬一群、誰獨自維繫其他實體。',
    views: '排名依據',
    view: {
      DEGREE: '事實數目',
      PAGERANK: 'PageRank',
      BETWEENNESS: '中介中心性',
      FUNDING_RECEIVED: '所獲資金',
      COMMUNITIES: '社群',
      BRIDGES: '橋樑',
    },
    meaning: {
      DEGREE: '分數是實體所涉事實的數目：既反映實際關係，也反映已知多少。',
      PAGERANK: '分數表示沿事實方向隨機前行時，經過該實體的頻率；所有分數合計為 1。',
      BETWEENNESS: '分數是其他每兩個實體之間的最短路徑中，經過該實體的比例，由 0 至 1。',
      FUNDING_RECEIVED: '分數是已知實體所獲的資金；未公布者不計算在內。',
      COMMUNITIES: '彼此之間的事實多於與外界之事實的群組（Louvain 方法）。剔除幾乎連接一切的實體，可見更細的群組。',
      BRIDGES: '缺少這些實體，其他實體便會與整體失去聯繫。切斷最多者居先。',
    },
    types: '事實類型',
    shownTypes: '顯示的實體類型',
    amongTypes: '只計以下類型的實體',
    asOf: '截至年份',
    undated: '包括開始日期不詳的事實',
    kind: '款項類別',
    allKinds: '所有類別：先撥款後資助的款項會重複計算',
    rank: '名次',
    name: '名稱',
    type: '類型',
    score: { DEGREE: '事實', PAGERANK: 'PageRank', BETWEENNESS: '中介中心性', FUNDING_RECEIVED: '所獲資金' },
    leaveOut: (name) => `剔除${name}`,
    leaveOutShort: '剔除',
    leftOut: '已剔除：',
    action: '剔除',
    nothing: '此圖譜沒有符合條件的實體。',
    tryNext: '可以嘗試：',
    anyTime: '不限時間',
    allTypes: '所有類型的事實',
    allEntityTypes: '所有類型的實體',
    instead: '可改為：在上方選定較少的事實類型，或',
    more: (count) => `顯示最多 ${count} 個`,
    first: (count) => `首 ${count} 個。`,
    division: (communities, modularity, parts) =>
      `共 ${communities} 個社群；模組度 ${modularity}（高於 0.3 一般視為清晰）；互不相連的部分：${parts} 個。`,
    community: (size, within, across) => `${size} 個實體，彼此之間有 ${within} 項事實，與外界有 ${across} 項。`,
    about: '相關界別：',
    othersLeft: (count) => `另有 ${count} 個`,
    cutOff: '會被切斷者',
    parts: '分成',
    who: '包括：',
  },
};
