import type { PageLanguage } from '../../language.js';
import { FACT_TYPES } from '../../vocabulary.js';
import { WORDS } from '../words.js';
import type { Relation } from './relations.js';

/** What relations are called in Chinese; in English the names of the schema say it. One that is not here stands as the schema names it. */
const CHINESE: Readonly<Record<string, string>> = {
  relationships: '所有事實',
  facts: '所載事實',
  entities: '所述實體',
  addressedBy: '應對者',
  administeredFunds: '管理的基金',
  administrators: '管理機構',
  applications: '應用',
  challenges: '挑戰',
  collaborativeProjects: '合作項目',
  collaborators: '合作機構',
  companies: '公司',
  contributors: '促成者',
  funders: '資助者',
  funds: '基金',
  governmentBodies: '政府機構',
  healthcareProviders: '醫療機構',
  hostedInitiatives: '承辦的措施',
  hostedProjects: '承辦的項目',
  hosts: '所屬或承辦機構',
  industryPartners: '業界夥伴',
  initiatives: '措施',
  launchedBy: '推出機構',
  launchedFunds: '推出的基金',
  launchedInitiatives: '推出的措施',
  launchedResearchCentres: '推出的研究中心',
  leaders: '主導機構',
  ledInitiatives: '主導的措施',
  ledProjects: '主導的項目',
  ledResearchCentres: '主導的研究中心',
  organisations: '機構',
  outcomes: '成果',
  participants: '參與機構',
  participatesIn: '參與的項目',
  partnerFunds: '夥伴基金',
  partnerInitiatives: '夥伴措施',
  partnerProjects: '夥伴項目',
  partnerResearchCentres: '夥伴研究中心',
  partnerUniversities: '夥伴大學',
  partners: '夥伴',
  partOf: '屬於',
  parts: '組成部分',
  places: '所在地',
  projects: '項目',
  raisedBy: '引起者',
  recipients: '受資助者',
  researchCentres: '研究中心',
  sectors: '界別',
  supportedInitiatives: '支援的措施',
  supportedTechnologies: '支援的技術',
  supportingInitiatives: '支援的措施',
  supportingProjects: '支援的項目',
  technologies: '技術',
  threatenedOutcomes: '受威脅的成果',
  universities: '大學',
};

/** The title of a relation's tab: `industryPartners` is "Industry partners". */
export function titleOf(name: string, language: PageLanguage): string {
  if (language === 'zh-Hant' && CHINESE[name] !== undefined) return CHINESE[name];
  if (name === 'relationships') return 'All facts';
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

/** What a relation holds: in English as the schema describes it; in Chinese, which the schema does not speak, by the type of its facts. */
export function describe({ description }: Relation, language: PageLanguage): string {
  if (language === 'en') return description;
  const type = /\(([A-Z_]+)[^()]*\)\.$/.exec(description)?.[1] ?? '';
  const says = FACT_TYPES[type]?.[language];
  return says === undefined ? '' : WORDS[language].kindOfFact(says);
}
