import type { PageLanguage } from '../language.js';

interface Words {
  readonly title: string;
  readonly introduction: string;
  readonly from: string;
  readonly to: string;
  readonly anyEntity: string;
  readonly swap: string;
  readonly samples: string;
  readonly sample: (from: string, to: string) => string;
  readonly noSamples: string;
  readonly lists: string;
  readonly shortest: string;
  readonly specific: string;
  readonly about: Readonly<Record<'shortest' | 'specific', string>>;
  readonly steps: string;
  readonly confidence: (share: string) => string;
  readonly anyConfidence: string;
  readonly types: string;
  readonly found: (shown: number, total: number | null) => string;
  readonly path: (number: number, steps: number) => string;
  readonly score: (score: string) => string;
  readonly avoid: (name: string) => string;
  readonly avoidShort: string;
  readonly avoided: string;
  readonly facts: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly sure: (share: string) => string;
  readonly unsure: string;
  readonly source: string;
  readonly noSource: string;
  readonly untitled: string;
  readonly picture: (paths: number) => string;
  readonly more: (count: number) => string;
  readonly none: (steps: number) => string;
  readonly noneYet: string;
  readonly tryNext: string;
  readonly allowSteps: (steps: number) => string;
  readonly allTypes: string;
  readonly allConfidence: string;
  readonly nothingAvoided: string;
  readonly otherEnds: string;
  readonly stopped: Readonly<Record<'BUDGET' | 'DEADLINE' | 'FIRST', (entities: string) => string>>;
}

/** What the page says; what facts and types are called stands in the vocabulary. */
export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    title: 'Paths between two entities',
    introduction: 'How are two connected? Every step has its facts, how sure they are, and their sources.',
    from: 'From',
    to: 'To',
    anyEntity: 'Name or abbreviation',
    swap: 'Swap from and to',
    samples: 'Choose two above, or begin with one of these:',
    sample: (from, to) => `${from} → ${to}`,
    noSamples: 'Choose two entities above. This graph has no samples to begin with.',
    lists: 'Which paths',
    shortest: 'Shortest',
    specific: 'Most specific',
    about: {
      shortest: 'All paths with the fewest steps.',
      specific: 'Paths that say most first: over sure facts, and not over what is connected with everything.',
    },
    steps: 'Steps at most',
    confidence: (share) => `Facts at least ${share} sure`,
    anyConfidence: 'However sure the facts are',
    types: 'Types of facts',
    found: (shown, total) => {
      const some = shown === 1 ? '1 path' : `${shown} paths`;
      return total === null || total <= shown ? some : `${shown} of ${total.toLocaleString('en')} paths`;
    },
    path: (number, steps) => `Path ${number}, ${steps === 1 ? '1 step' : `${steps} steps`}`,
    score: (score) => `score ${score}`,
    avoid: (name) => `Avoid ${name}`,
    avoidShort: 'avoid',
    avoided: 'Not over:',
    facts: 'Facts and sources',
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    sure: (share) => `${share} sure`,
    unsure: 'nobody said how sure',
    source: 'Source:',
    noSource: 'no source known',
    untitled: 'untitled page',
    picture: (paths) => `The first ${paths === 1 ? 'path' : `${paths} paths`} as a drawing; the list below says the same in words.`,
    more: (count) => `Show up to ${count}`,
    none: (steps) => `No path within ${steps === 1 ? '1 step' : `${steps} steps`}.`,
    noneYet: 'The search was stopped before it found a path. There may be some all the same.',
    tryNext: 'What to try next:',
    allowSteps: (steps) => `Allow ${steps} steps`,
    allTypes: 'Follow facts of all types',
    allConfidence: 'Take facts however sure they are',
    nothingAvoided: 'Avoid nothing',
    otherEnds: 'Or choose another entity above: no fact in this graph leads further.',
    stopped: {
      BUDGET: (entities) =>
        `There may be more paths: the search stopped after ${entities} entities, as much as one may look at. Choose types of facts, avoid an entity that leads everywhere, or allow fewer steps.`,
      DEADLINE: (entities) =>
        `There may be more paths: time was up after ${entities} entities. Choose types of facts, avoid an entity that leads everywhere, or allow fewer steps.`,
      FIRST: () => 'There are more paths than these.',
    },
  },
  'zh-Hant': {
    title: '兩個實體之間的路徑',
    introduction: '兩者如何相連？每一步都列出事實、可信度及來源。',
    from: '起點',
    to: '終點',
    anyEntity: '名稱或簡稱',
    swap: '對調起點與終點',
    samples: '請在上方選擇兩個實體，或由以下例子開始：',
    sample: (from, to) => `${from} → ${to}`,
    noSamples: '請在上方選擇兩個實體。此圖譜未有可供開始的例子。',
    lists: '顯示哪些路徑',
    shortest: '最短',
    specific: '最具體',
    about: {
      shortest: '步數最少的所有路徑。',
      specific: '最有說服力的路徑居先：事實較可信，且不經與一切相連者。',
    },
    steps: '步數上限',
    confidence: (share) => `事實可信度至少 ${share}`,
    anyConfidence: '不限可信度',
    types: '事實類型',
    found: (shown, total) =>
      total === null || total <= shown ? `${shown} 條路徑` : `${total.toLocaleString('en')} 條路徑中的 ${shown} 條`,
    path: (number, steps) => `路徑 ${number}，${steps} 步`,
    score: (score) => `分數 ${score}`,
    avoid: (name) => `避開${name}`,
    avoidShort: '避開',
    avoided: '避開：',
    facts: '事實與來源',
    since: (date) => `${date} 起`,
    until: (date) => `至 ${date}`,
    sure: (share) => `可信度 ${share}`,
    unsure: '可信度不詳',
    source: '來源：',
    noSource: '來源不詳',
    untitled: '無題頁面',
    picture: (paths) => `首 ${paths} 條路徑的圖；下方列表以文字列出相同內容。`,
    more: (count) => `顯示最多 ${count} 條`,
    none: (steps) => `${steps} 步之內沒有路徑。`,
    noneYet: '搜尋在找到路徑前已停止，但路徑仍可能存在。',
    tryNext: '可以嘗試：',
    allowSteps: (steps) => `容許 ${steps} 步`,
    allTypes: '沿所有類型的事實',
    allConfidence: '不限事實的可信度',
    nothingAvoided: '不避開任何實體',
    otherEnds: '或在上方選擇其他實體：此圖譜沒有更多事實可循。',
    stopped: {
      BUDGET: (entities) =>
        `可能還有其他路徑：搜尋已查看 ${entities} 個實體，達到單次上限。可選定事實類型、避開連接一切的實體，或減少步數。`,
      DEADLINE: (entities) => `可能還有其他路徑：查看 ${entities} 個實體後時限已到。可選定事實類型、避開連接一切的實體，或減少步數。`,
      FIRST: () => '還有其他路徑未列出。',
    },
  },
};
