import type { Bilingual } from '../src/saved/savedQuery.js';

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

/** What types of facts say of their first end; one that is not here stands as the schema names it. */
export const FACT_TYPES: Vocabulary = {
  FUNDS: { en: 'funds', 'zh-Hant': '資助' },
  ADMINISTERS: { en: 'administers', 'zh-Hant': '管理' },
  ADDRESSES: { en: 'addresses', 'zh-Hant': '應對' },
  APPLIES_TO: { en: 'applies to', 'zh-Hant': '應用於' },
  COLLABORATES_WITH: { en: 'collaborates with', 'zh-Hant': '合作' },
  CONTRIBUTES_TO: { en: 'contributes to', 'zh-Hant': '促成' },
  FOCUSES_ON: { en: 'focuses on', 'zh-Hant': '專注於' },
  HOSTS: { en: 'hosts', 'zh-Hant': '設有' },
  LAUNCHED_BY: { en: 'was launched by', 'zh-Hant': '由其推出' },
  LEADS: { en: 'leads', 'zh-Hant': '主導' },
  LOCATED_IN: { en: 'is located in', 'zh-Hant': '位於' },
  OPERATES_IN: { en: 'operates in', 'zh-Hant': '從事' },
  PART_OF: { en: 'is part of', 'zh-Hant': '屬於' },
  PARTICIPATES_IN: { en: 'participates in', 'zh-Hant': '參與' },
  PARTNERS_WITH: { en: 'partners with', 'zh-Hant': '夥伴關係' },
  RAISES: { en: 'raises', 'zh-Hant': '引起' },
  SUPPORTS: { en: 'supports', 'zh-Hant': '支援' },
  THREATENS: { en: 'threatens', 'zh-Hant': '威脅' },
};

/** What the same facts say of their second end. */
export const FACT_TYPES_BACK: Vocabulary = {
  FUNDS: { en: 'is funded by', 'zh-Hant': '獲資助自' },
  ADMINISTERS: { en: 'is administered by', 'zh-Hant': '由其管理' },
  ADDRESSES: { en: 'is addressed by', 'zh-Hant': '由其應對' },
  APPLIES_TO: { en: 'has the application', 'zh-Hant': '採用' },
  COLLABORATES_WITH: { en: 'collaborates with', 'zh-Hant': '合作' },
  CONTRIBUTES_TO: { en: 'comes about by', 'zh-Hant': '得力於' },
  FOCUSES_ON: { en: 'is the focus of', 'zh-Hant': '為其重點' },
  HOSTS: { en: 'is hosted by', 'zh-Hant': '設於' },
  LAUNCHED_BY: { en: 'launched', 'zh-Hant': '推出' },
  LEADS: { en: 'is led by', 'zh-Hant': '由其主導' },
  LOCATED_IN: { en: 'is the place of', 'zh-Hant': '為其所在地' },
  OPERATES_IN: { en: 'has the member', 'zh-Hant': '業內機構' },
  PART_OF: { en: 'has the part', 'zh-Hant': '包括' },
  PARTICIPATES_IN: { en: 'has the participant', 'zh-Hant': '參與者' },
  PARTNERS_WITH: { en: 'partners with', 'zh-Hant': '夥伴關係' },
  RAISES: { en: 'is raised by', 'zh-Hant': '由其引起' },
  SUPPORTS: { en: 'is supported by', 'zh-Hant': '獲支援自' },
  THREATENS: { en: 'is threatened by', 'zh-Hant': '受其威脅' },
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
