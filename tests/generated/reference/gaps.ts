import { badInput } from './faults.ts';
import { enumName, ORGANISATIONS, type Records, type Stated } from './records.ts';
import type { LinksOf } from './wheres.ts';

export interface GapArguments {
  readonly confidenceBelow: number;
  readonly place?: string | null;
  readonly only?: readonly string[] | null;
}

/** What is missing, of whom. */
export interface Gap {
  readonly name: string;
  readonly kind: 'FACTS' | 'DATA';
  /** Null where it may be of several types. */
  readonly type: string | null;
  readonly lacking: readonly Stated[];
  readonly total: number;
}

/** Which relation is empty, written down by hand like the relations themselves. */
const RELATIONS: Readonly<Record<string, readonly [typeName: string, field: string]>> = {
  ORGANISATION_WITHOUT_PLACE: ['Organisation', 'places'],
  RESEARCH_CENTRE_WITHOUT_HOST: ['ResearchCentre', 'hosts'],
  UNIVERSITY_WITHOUT_INDUSTRY_PARTNER: ['University', 'industryPartners'],
  FUND_WITHOUT_ADMINISTRATOR: ['Fund', 'administrators'],
  PROJECT_WITHOUT_FUND: ['Project', 'funds'],
  FUND_WITHOUT_RECIPIENT: ['Fund', 'recipients'],
  SECTOR_WITHOUT_FUND: ['Sector', 'funds'],
  TECHNOLOGY_WITHOUT_FUND: ['Technology', 'funds'],
  PROJECT_WITHOUT_SECTOR: ['Project', 'sectors'],
  CHALLENGE_WITHOUT_PROJECT: ['Challenge', 'projects'],
  SECTOR_WITHOUT_CHALLENGE: ['Sector', 'challenges'],
};

export function gapsOf({ entities, facts }: Records, linksOf: LinksOf, names: readonly string[], args: GapArguments): Gap[] {
  const { confidenceBelow, place = null } = args;
  const only = [...new Set(args.only ?? [])];
  if (confidenceBelow < 0 || confidenceBelow > 1) throw badInput('How sure something is lies between 0 and 1.');
  if (place !== null && !entities.some(({ typeName, id }) => typeName === 'Place' && id === place))
    throw badInput('There is no such place.');
  if (place !== null && !only.every(hasPlaces)) throw badInput('What has no places is not located anywhere.');

  const inAFact = new Set(facts.flatMap(({ from, to }) => [from, to]));
  const isThere = (entity: Stated) => place === null || linksOf(entity, 'places').some(({ node }) => node?.id === place);
  const wanted = only.length > 0 ? only : names.filter((name) => place === null || hasPlaces(name));
  return wanted.map((name) => {
    const [typeName, field] = RELATIONS[name] ?? [null, ''];
    const among = entities.filter((entity) => isOf(entity, typeName) && isThere(entity));
    const isLacking = (entity: Stated): boolean => {
      if (typeName !== null) return linksOf(entity, field).length === 0;
      return name === 'ENTITY_WITHOUT_FACT' ? !inAFact.has(entity) : lacksData(entity, name, confidenceBelow);
    };
    const one = typeName === null || typeName === 'Organisation' ? null : enumName(typeName);
    const kind = typeName === null ? 'DATA' : 'FACTS';
    return { name, kind, type: one, lacking: among.filter(isLacking), total: among.length };
  });
}

/** Only organisations have places. */
function hasPlaces(name: string): boolean {
  const [typeName] = RELATIONS[name] ?? [''];
  return typeName === 'Organisation' || ORGANISATIONS.includes(typeName);
}

function isOf(entity: Stated, typeName: string | null): boolean {
  return typeName === null || entity.typeName === typeName || (typeName === 'Organisation' && ORGANISATIONS.includes(entity.typeName));
}

function lacksData({ values, backing }: Stated, name: string, confidenceBelow: number): boolean {
  switch (name) {
    case 'ENTITY_WITHOUT_SOURCE':
      return backing === null;
    case 'ENTITY_OF_LOW_CONFIDENCE':
      return Number(values.confidence) < confidenceBelow;
    case 'ENTITY_WITHOUT_CHINESE_NAME':
      return values.nameZhHant === null;
    default:
      throw new Error(`tests/generated/reference/gaps.ts does not know ${name}: write down what it means.`);
  }
}
