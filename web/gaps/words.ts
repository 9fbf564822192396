import type { PageLanguage } from '../language.js';

interface Words {
  readonly title: string;
  readonly introduction: string;
  readonly filters: string;
  readonly place: string;
  readonly anyPlace: string;
  readonly everywhere: (place: string) => string;
  readonly below: (share: string) => string;
  readonly kinds: Readonly<Record<'FACTS' | 'DATA', string>>;
  readonly count: (count: string, total: string) => string;
  readonly share: (share: string) => string;
  readonly filled: string;
  readonly filledAll: (total: string) => string;
  readonly nothingOfIt: string;
  readonly noGaps: string;
  readonly more: (count: number) => string;
  readonly shown: (shown: string, count: string) => string;
}

/** What the page says. */
export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    title: 'Gaps',
    introduction: 'What nobody is known to do, and what this graph does not know: the next thing to do, or to look up.',
    filters: 'Filters',
    place: 'Only what is located in',
    anyPlace: 'Name of a place',
    everywhere: (place) => `Not only in ${place}`,
    below: (share) => `Descriptions count as unsure below ${share}`,
    kinds: { FACTS: 'What nobody is known to do', DATA: 'What the data lack' },
    count: (count, total) => `${count} of ${total}`,
    share: (share) => `${share} of them`,
    filled: 'Not missing',
    filledAll: (total) => `none of ${total}`,
    nothingOfIt: 'this graph has nothing of the kind',
    noGaps: 'No gap was found.',
    more: (count) => `Show ${count} more`,
    shown: (shown, count) => `${shown} of ${count} shown`,
  },
  'zh-Hant': {
    title: '缺口',
    introduction: '已知無人在做的事，以及此圖譜未知的事：下一步可以做甚麼、查甚麼。',
    filters: '篩選',
    place: '只看位於此地者',
    anyPlace: '地方名稱',
    everywhere: (place) => `不限於${place}`,
    below: (share) => `可信度低於 ${share} 的描述視為未確定`,
    kinds: { FACTS: '已知無人在做的事', DATA: '資料所缺' },
    count: (count, total) => `${total} 個中的 ${count} 個`,
    share: (share) => `佔 ${share}`,
    filled: '沒有缺少',
    filledAll: (total) => `${total} 個均不缺`,
    nothingOfIt: '此圖譜沒有這類實體',
    noGaps: '沒有發現缺口。',
    more: (count) => `再顯示 ${count} 個`,
    shown: (shown, count) => `已顯示 ${count} 個中的 ${shown} 個`,
  },
};

/** The sentences of gaps; those of another ontology stand as the server has them, in English. */
const SENTENCES: Readonly<Record<string, string>> = {
  ORGANISATION_WITHOUT_PLACE: '所在地不詳的機構。',
  RESEARCH_CENTRE_WITHOUT_HOST: '所屬機構不詳的研究中心。',
  UNIVERSITY_WITHOUT_INDUSTRY_PARTNER: '沒有已知業界夥伴的大學。',
  FUND_WITHOUT_ADMINISTRATOR: '管理者不詳的基金。',
  PROJECT_WITHOUT_FUND: '資助來源不詳的項目。',
  FUND_WITHOUT_RECIPIENT: '資助對象不詳的基金。',
  SECTOR_WITHOUT_FUND: '沒有已知基金支援的界別。',
  TECHNOLOGY_WITHOUT_FUND: '沒有已知基金支援的技術。',
  PROJECT_WITHOUT_SECTOR: '所專注界別不詳的項目。',
  CHALLENGE_WITHOUT_PROJECT: '沒有已知項目應對的挑戰。',
  SECTOR_WITHOUT_CHALLENGE: '沒有已知挑戰的界別。',
  ENTITY_WITHOUT_SOURCE: '描述沒有來源佐證的實體。',
  ENTITY_WITHOUT_CHINESE_NAME: '在此沒有中文名稱的實體。',
  ENTITY_WITHOUT_FACT: '沒有任何相關事實的實體。',
};

/** What is missing, as a sentence; that of unsure descriptions says how sure is sure enough. */
export function sentenceOf(gap: { name: string; sentence: string }, below: string, language: PageLanguage): string {
  if (gap.name === 'ENTITY_OF_LOW_CONFIDENCE')
    return language === 'en' ? `Entities whose description is less than ${below} sure.` : `描述的可信度低於 ${below} 的實體。`;
  return language === 'en' ? gap.sentence : (SENTENCES[gap.name] ?? gap.sentence);
}
