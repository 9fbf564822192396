import type { Way } from './paths.ts';
import { type Fact, ORGANISATIONS, type Stated } from './records.ts';

/** A fact as it is seen from one of its ends: `node` is the other end. Where a list is of facts themselves, there is none. */
export interface Link {
  readonly fact: Fact | null;
  readonly node: Stated | null;
  /** Where a path leads to the node: the ways there. */
  readonly ways?: readonly Way[];
}

export type Direction = 'out' | 'in' | 'either';

/** Which facts each relation is about, written down by hand from the contract: were it derived, it could not disagree. */
const OUT = {
  University:
    'researchCentres:HOSTS ledProjects:LEADS collaborativeProjects:COLLABORATES_WITH technologies:FOCUSES_ON outcomes:CONTRIBUTES_TO',
  ResearchCentre:
    'researchCentres:HOSTS hostedProjects:HOSTS ledProjects:LEADS ledResearchCentres:LEADS collaborativeProjects:COLLABORATES_WITH launchedBy:LAUNCHED_BY sectors:FOCUSES_ON technologies:FOCUSES_ON applications:FOCUSES_ON challenges:ADDRESSES',
  GovernmentBody:
    'administeredFunds:ADMINISTERS recipients:FUNDS researchCentres:HOSTS hostedInitiatives:HOSTS hostedProjects:HOSTS ledInitiatives:LEADS ledProjects:LEADS ledResearchCentres:LEADS technologies:FOCUSES_ON',
  Company: 'sectors:OPERATES_IN technologies:FOCUSES_ON applications:FOCUSES_ON ledProjects:LEADS',
  HealthcareProvider: 'sectors:OPERATES_IN researchCentres:HOSTS',
  OtherOrganisation: '',
  Organisation: 'places:LOCATED_IN participatesIn:PARTICIPATES_IN partOf:PART_OF',
  Fund: 'projects:FUNDS researchCentres:FUNDS universities:FUNDS companies:FUNDS recipients:FUNDS sectors:SUPPORTS technologies:SUPPORTS applications:SUPPORTS challenges:ADDRESSES launchedBy:LAUNCHED_BY partOf:PART_OF',
  Initiative:
    'launchedBy:LAUNCHED_BY recipients:FUNDS sectors:SUPPORTS supportedTechnologies:SUPPORTS technologies:FOCUSES_ON applications:FOCUSES_ON challenges:ADDRESSES outcomes:CONTRIBUTES_TO partOf:PART_OF',
  Project:
    'sectors:FOCUSES_ON technologies:FOCUSES_ON applications:FOCUSES_ON challenges:ADDRESSES supportedInitiatives:SUPPORTS partOf:PART_OF',
  Technology: 'sectors:APPLIES_TO challenges:RAISES outcomes:CONTRIBUTES_TO',
  Application: 'sectors:APPLIES_TO challenges:RAISES outcomes:CONTRIBUTES_TO',
  Challenge: 'threatenedOutcomes:THREATENS',
  Place: 'partOf:PART_OF',
};

const IN = {
  ResearchCentre: 'hosts:HOSTS leaders:LEADS funders:FUNDS funds:FUNDS',
  University: 'funders:FUNDS funds:FUNDS launchedInitiatives:LAUNCHED_BY',
  GovernmentBody: 'launchedFunds:LAUNCHED_BY launchedInitiatives:LAUNCHED_BY launchedResearchCentres:LAUNCHED_BY',
  Company: 'funders:FUNDS funds:FUNDS launchedInitiatives:LAUNCHED_BY',
  Fund: 'administrators:ADMINISTERS funders:FUNDS',
  Initiative: 'hosts:HOSTS leaders:LEADS funders:FUNDS supportingProjects:SUPPORTS',
  Project: 'hosts:HOSTS leaders:LEADS funders:FUNDS funds:FUNDS participants:PARTICIPATES_IN collaborators:COLLABORATES_WITH',
  Sector:
    'applications:APPLIES_TO technologies:APPLIES_TO companies:OPERATES_IN healthcareProviders:OPERATES_IN funds:SUPPORTS initiatives:SUPPORTS projects:FOCUSES_ON researchCentres:FOCUSES_ON',
  Technology:
    'companies:FOCUSES_ON governmentBodies:FOCUSES_ON projects:FOCUSES_ON researchCentres:FOCUSES_ON universities:FOCUSES_ON initiatives:FOCUSES_ON funds:SUPPORTS supportingInitiatives:SUPPORTS',
  Application: 'companies:FOCUSES_ON projects:FOCUSES_ON researchCentres:FOCUSES_ON initiatives:FOCUSES_ON funds:SUPPORTS',
  Challenge:
    'applications:RAISES technologies:RAISES raisedBy:RAISES funds:ADDRESSES initiatives:ADDRESSES projects:ADDRESSES researchCentres:ADDRESSES addressedBy:ADDRESSES',
  Outcome:
    'applications:CONTRIBUTES_TO technologies:CONTRIBUTES_TO initiatives:CONTRIBUTES_TO universities:CONTRIBUTES_TO contributors:CONTRIBUTES_TO challenges:THREATENS',
  Place: 'organisations:LOCATED_IN',
  Any: 'parts:PART_OF',
};

const EITHER = {
  University: 'collaborators:COLLABORATES_WITH',
  ResearchCentre: 'collaborators:COLLABORATES_WITH',
  Any: 'industryPartners:PARTNERS_WITH partners:PARTNERS_WITH partnerFunds:PARTNERS_WITH partnerInitiatives:PARTNERS_WITH partnerProjects:PARTNERS_WITH partnerResearchCentres:PARTNERS_WITH partnerUniversities:PARTNERS_WITH',
};

const TABLES: readonly (readonly [Direction, Readonly<Record<string, string>>])[] = [
  ['out', OUT],
  ['in', IN],
  ['either', EITHER],
];

/** The relation that a field of a type of entity names. */
export function relationOf(typeName: string, field: string): { type: string; direction: Direction } {
  const holders = [typeName, ...(ORGANISATIONS.includes(typeName) ? ['Organisation'] : []), 'Any'];
  for (const [direction, table] of TABLES)
    for (const holder of holders)
      for (const entry of (table[holder] ?? '').split(' ')) {
        const [name, type] = entry.split(':');
        if (name === field && type !== undefined) return { type, direction };
      }
  throw new Error(`tests/generated/reference/relations.ts does not know ${typeName}.${field}: write down what it means.`);
}

/** The facts at an entity in a direction; `types` null: of any type. */
export function linksAt(facts: readonly Fact[], entity: Stated, types: readonly string[] | null, direction: Direction): Link[] {
  const wanted = facts.filter(({ values }) => types === null || types.includes(String(values.relationshipType)));
  const out = direction === 'in' ? [] : wanted.filter(({ from }) => from === entity).map((fact) => ({ fact, node: fact.to }));
  const into = direction === 'out' ? [] : wanted.filter(({ to }) => to === entity).map((fact) => ({ fact, node: fact.from }));
  return [...out, ...into];
}
