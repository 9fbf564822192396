import type { Bilingual } from '../../src/saved/savedQuery.js';

type Vocabulary = Readonly<Record<string, Bilingual>>;

/** What types of entities are called; one that is not here stands as the schema names it. */
export const TYPES: Vocabulary = {
  UNIVERSITY: { en: 'University', 'zh-Hant': '大學' },
  RESEARCH_CENTRE: { en: 'Research centre', 'zh-Hant': '研究中心' },
  GOVERNMENT_BODY: { en: 'Government body', 'zh-Hant': '政府機構' },
  COMPANY: { en: 'Company', 'zh-Hant': '公司' },
  HEALTHCARE_PROVIDER: { en: 'Healthcare provider', 'zh-Hant': '醫療機構' },
  OTHER_ORGANISATION: { en: 'Other organisation', 'zh-Hant': '其他機構' },
  FUND: { en: 'Fund', 'zh-Hant': '基金' },
  INITIATIVE: { en: 'Initiative', 'zh-Hant': '措施' },
  PROJECT: { en: 'Project', 'zh-Hant': '項目' },
  SECTOR: { en: 'Sector', 'zh-Hant': '界別' },
  TECHNOLOGY: { en: 'Technology', 'zh-Hant': '技術' },
  APPLICATION: { en: 'Application', 'zh-Hant': '應用' },
  CHALLENGE: { en: 'Challenge', 'zh-Hant': '挑戰' },
  OUTCOME: { en: 'Outcome', 'zh-Hant': '成果' },
  PLACE: { en: 'Place', 'zh-Hant': '地方' },
};

export const FUNDING_KINDS: Vocabulary = {
  GRANT: { en: 'Grants, for whoever does the work', 'zh-Hant': '資助金：給予執行工作者' },
  ALLOCATION: { en: 'Allocations, put into a fund or scheme', 'zh-Hant': '撥款：注入基金或計劃' },
  DONATION: { en: 'Donations', 'zh-Hant': '捐款' },
  PLANNED: { en: 'Planned, announced but not given', 'zh-Hant': '計劃中：已公布但未發放' },
};

export const FACT_TYPES: Vocabulary = {
  PARTNERS_WITH: { en: 'partners with', 'zh-Hant': '夥伴關係' },
  COLLABORATES_WITH: { en: 'collaborates with', 'zh-Hant': '合作' },
};

export const FIELDS: Vocabulary = {
  abbreviation: { en: 'Abbreviation', 'zh-Hant': '簡稱' },
  description: { en: 'Description', 'zh-Hant': '描述' },
  website: { en: 'Website', 'zh-Hant': '網站' },
  wikidataId: { en: 'Wikidata id', 'zh-Hant': 'Wikidata 編號' },
  rorId: { en: 'ROR id', 'zh-Hant': 'ROR 編號' },
  foundedYear: { en: 'Founded', 'zh-Hant': '成立年份' },
  confidence: { en: 'Confidence', 'zh-Hant': '可信度' },
  kind: { en: 'Kind', 'zh-Hant': '類別' },
  startDate: { en: 'Start', 'zh-Hant': '開始日期' },
  endDate: { en: 'End', 'zh-Hant': '結束日期' },
  totalCost: { en: 'Cost', 'zh-Hant': '總成本' },
  evidence: { en: 'Source', 'zh-Hant': '來源' },
};
