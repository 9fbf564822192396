/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The types of entities. */
export type EntityType =
  /** A use that technology is put to: fraud detection, diagnostics, … */
  | 'APPLICATION'
  /** A problem to be solved, or a risk to be met: data privacy, a shortage of talent, … */
  | 'CHALLENGE'
  /** A company, or an association of companies. */
  | 'COMPANY'
  /** A fund or a funding programme: money set aside for a purpose. */
  | 'FUND'
  /** A bureau, a department, a regulator or a statutory corporation. */
  | 'GOVERNMENT_BODY'
  /** A hospital, or an authority that runs hospitals. */
  | 'HEALTHCARE_PROVIDER'
  /** A policy, a programme or a scheme that somebody launched for a purpose. */
  | 'INITIATIVE'
  /** An organisation of which no more precise type is known. */
  | 'OTHER_ORGANISATION'
  /** What innovation is hoped to lead to. */
  | 'OUTCOME'
  /** A city, a region or a country. */
  | 'PLACE'
  /** A piece of work with a goal, a team and an end. */
  | 'PROJECT'
  /** An institute, a laboratory or a centre where research is done. */
  | 'RESEARCH_CENTRE'
  /** A part of the economy or of public life: finance, healthcare, education, … */
  | 'SECTOR'
  /** A field of technology: machine learning, robotics, … */
  | 'TECHNOLOGY'
  /** A university or another institution of higher education. */
  | 'UNIVERSITY';

/** What kind of money it is. Sums over several kinds count the same money twice. */
export type FundingKind =
  /** Money put into a fund or a scheme, to be given on. */
  | 'ALLOCATION'
  /** Money given as a gift. */
  | 'DONATION'
  /** Money given to whoever does the work. */
  | 'GRANT'
  /** Announced, not yet given. */
  | 'PLANNED';

/** What kind of thing is missing. */
export type GapKind =
  /** What the data themselves should have: a part of the description of the entity, or any fact at all. */
  | 'DATA'
  /** A fact that joins the entity to another. */
  | 'FACTS';

/** What may be missing. */
export type GapName =
  /** Challenges that no known project addresses. */
  | 'CHALLENGE_WITHOUT_PROJECT'
  /** Entities whose description is less sure than `confidenceBelow`. */
  | 'ENTITY_OF_LOW_CONFIDENCE'
  /** Entities that have no Chinese name here. */
  | 'ENTITY_WITHOUT_CHINESE_NAME'
  /** Entities that no fact is about. */
  | 'ENTITY_WITHOUT_FACT'
  /** Entities whose description no source backs. */
  | 'ENTITY_WITHOUT_SOURCE'
  /** Funds of which it is not known who administers them. */
  | 'FUND_WITHOUT_ADMINISTRATOR'
  /** Funds of which it is not known what they fund. */
  | 'FUND_WITHOUT_RECIPIENT'
  /** Organisations of which no place is known. */
  | 'ORGANISATION_WITHOUT_PLACE'
  /** Projects of which no fund is known. */
  | 'PROJECT_WITHOUT_FUND'
  /** Projects that are not known to focus on a sector. */
  | 'PROJECT_WITHOUT_SECTOR'
  /** Research centres of which no host is known. */
  | 'RESEARCH_CENTRE_WITHOUT_HOST'
  /** Sectors in which no challenge is known. */
  | 'SECTOR_WITHOUT_CHALLENGE'
  /** Sectors that no known fund supports. */
  | 'SECTOR_WITHOUT_FUND'
  /** Technologies that no known fund supports. */
  | 'TECHNOLOGY_WITHOUT_FUND'
  /** Universities without a known partner in industry. */
  | 'UNIVERSITY_WITHOUT_INDUSTRY_PARTNER';

/** A time with a beginning, an end, or both; both ends are part of it. */
export type Interval = {
  /** When it begins; open when left out. */
  readonly from?: string | null | undefined;
  /** When it ends; open when left out. */
  readonly to?: string | null | undefined;
};

/** A language that names are given in. */
export type Language =
  /** Names in English. */
  | 'EN'
  /** Names in Traditional Chinese (繁體中文). */
  | 'ZH_HANT';

/** What makes an entity important. */
export type RankMeasure =
  /** Betweenness (Freeman 1977; Brandes 2001): of the shortest paths between every two others, the share that leads over it, from 0 to 1. */
  | 'BETWEENNESS'
  /** In how many facts it stands. */
  | 'DEGREE'
  /** How much money it is known to have received; `kinds` says of what kinds. */
  | 'FUNDING_RECEIVED'
  /** PageRank (Page, Brin, Motwani and Winograd 1999), damping 0.85: how often somebody comes by who follows facts at random; all scores come to 1. */
  | 'PAGERANK';

/** The types of facts, each read from its first entity to its second. */
export type RelationshipType =
  /** The first works against the challenge. */
  | 'ADDRESSES'
  /** The first runs the second from day to day. */
  | 'ADMINISTERS'
  /** The first is used in the sector. */
  | 'APPLIES_TO'
  /** Both do research together, or the first takes part in the project of others. */
  | 'COLLABORATES_WITH'
  /** The first helps the outcome come about. */
  | 'CONTRIBUTES_TO'
  /** The first is mainly about the second. */
  | 'FOCUSES_ON'
  /** Money goes from the first to the second. */
  | 'FUNDS'
  /** The second is at home in the first. */
  | 'HOSTS'
  /** The second brought the first into being. */
  | 'LAUNCHED_BY'
  /** The first is responsible for the second. */
  | 'LEADS'
  /** The first has its seat, or works, in the place. */
  | 'LOCATED_IN'
  /** The first does business in the sector. */
  | 'OPERATES_IN'
  /** The organisation takes part in the project; the role says as what. */
  | 'PARTICIPATES_IN'
  /** Both work together by agreement; neither comes first. */
  | 'PARTNERS_WITH'
  /** The first belongs to the second. */
  | 'PART_OF'
  /** The first brings the challenge with it. */
  | 'RAISES'
  /** The first is meant to further the second. */
  | 'SUPPORTS'
  /** The challenge endangers the outcome. */
  | 'THREATENS';

/** What ended a search before it had seen everything. */
export type StoppedBy =
  /** It had looked at as much as one search may: name `types`, `avoid` hubs, or take a smaller `maxLength`. */
  | 'BUDGET'
  /** Its time was over. */
  | 'DEADLINE'
  /** There are more paths than `first` asks for. */
  | 'FIRST';

/** A time through which a list is seen: what held then. Give either `asOf` or `during`. */
export type Time = {
  /** One date, as exactly as you like. */
  readonly asOf?: string | null | undefined;
  /** Any time in an interval. */
  readonly during?: Interval | null | undefined;
  /** What becomes of facts whose beginning is not known. */
  readonly undated?: Undated;
};

/** What becomes of facts whose beginning is not known. */
export type Undated =
  /** They are left out; `undatedCount` says how many. */
  | 'EXCLUDE'
  /** They are taken along, unless they are known to have ended before. */
  | 'INCLUDE';

export type SuggestEntitiesQueryVariables = Exact<{
  prefix: string;
  language: Language;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
}>;


export type SuggestEntitiesQuery = { readonly suggest: ReadonlyArray<{ readonly node:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
     }> | null };

export type NamesOfIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Language;
}>;


export type NamesOfIdsQuery = { readonly nodes: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null> | null };

export type NearestEntitiesQueryVariables = Exact<{
  words: string;
  word: string;
  language: Language;
}>;


export type NearestEntitiesQuery = { readonly words: ReadonlyArray<{ readonly node:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
     }> | null, readonly word: ReadonlyArray<{ readonly node:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
     }> | null };

export type ShowNodeQueryVariables = Exact<{
  id: string;
}>;


export type ShowNodeQuery = { readonly overview: { readonly currency: string | null } | null, readonly node:
    | { readonly __typename: 'Application', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'Challenge', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'Company', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'Fact', readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly note: string | null, readonly confidence: number | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }>, readonly from:
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
      , readonly to:
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
       }
    | { readonly __typename: 'Fund', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'Funding', readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly note: string | null, readonly confidence: number | null, readonly amount: number | null, readonly fundingKind: FundingKind | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }>, readonly from:
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
      , readonly to:
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
        | { readonly id: string, readonly type: EntityType, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }> }
       }
    | { readonly __typename: 'GovernmentBody', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'HealthcareProvider', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'Initiative', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'OtherOrganisation', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'Outcome', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'Place', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'Project', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly totalCost: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'ResearchCentre', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'Sector', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'Source', readonly url: string | null, readonly title: string | null, readonly publisher: string | null, readonly date: string | null, readonly id: string }
    | { readonly __typename: 'Technology', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
    | { readonly __typename: 'University', readonly type: EntityType, readonly abbreviation: string | null, readonly description: string | null, readonly website: string | null, readonly wikidataId: string | null, readonly rorId: string | null, readonly foundedYear: number | null, readonly degree: number, readonly confidence: number | null, readonly id: string, readonly names: ReadonlyArray<{ readonly lang: Language, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly accessed: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly date: string | null } }> }
   | null };

export type ShowNeighboursQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type ShowNeighboursQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    >, readonly relationships: ReadonlyArray<
      | { readonly id: string, readonly relationshipType: RelationshipType, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly relationshipType: RelationshipType, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
    >, readonly left: ReadonlyArray<{ readonly count: number }> } | null };

export type ShowRelatedQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type ShowRelatedQuery = { readonly related: ReadonlyArray<{ readonly sharedCount: number, readonly entity:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    , readonly shared: ReadonlyArray<{ readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly withA: ReadonlyArray<
        | { readonly id: string, readonly relationshipType: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }
        | { readonly id: string, readonly relationshipType: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }
      >, readonly withB: ReadonlyArray<
        | { readonly id: string, readonly relationshipType: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }
        | { readonly id: string, readonly relationshipType: RelationshipType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }
      > }> }> | null };

export type ShowTimelineQueryVariables = Exact<{
  id: string;
}>;


export type ShowTimelineQuery = { readonly node:
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | { readonly timeline: { readonly undated: number, readonly periods: ReadonlyArray<{ readonly period: string, readonly started: number, readonly ended: number }> } }
    | Record<PropertyKey, never>
   | null };

export type AroundEntityQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AroundEntityQuery = { readonly node:
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | { readonly description: string | null, readonly website: string | null, readonly out: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly in: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null } }> }
          , readonly node:
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
            | { readonly id: string, readonly type: EntityType, readonly degree: number, readonly english: string, readonly chinese: string }
           }> } }
    | Record<PropertyKey, never>
   | null };

export type CanvasEntitiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  among: ReadonlyArray<string> | string;
}>;


export type CanvasEntitiesQuery = { readonly nodes: ReadonlyArray<
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly id: string }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly id: string }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly id: string }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
    | { readonly type: EntityType, readonly degree: number, readonly id: string, readonly english: string, readonly chinese: string, readonly relationships: { readonly edges: ReadonlyArray<{ readonly relationship:
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
            | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly confidence: number | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }
           }> } }
   | null> | null };

export type BestConnectedQueryVariables = Exact<{ [key: string]: never; }>;


export type BestConnectedQuery = { readonly rank: ReadonlyArray<{ readonly score: number, readonly entity:
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
      | { readonly id: string, readonly type: EntityType, readonly english: string, readonly chinese: string }
     }> | null };

export type GapsFoundQueryVariables = Exact<{
  place?: string | null | undefined;
  confidenceBelow: number;
}>;


export type GapsFoundQuery = { readonly gaps: ReadonlyArray<{ readonly name: GapName, readonly sentence: string, readonly kind: GapKind, readonly count: number, readonly total: number }> | null };

export type EntitiesWithGapQueryVariables = Exact<{
  gap: GapName;
  place?: string | null | undefined;
  confidenceBelow: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type EntitiesWithGapQuery = { readonly gaps: ReadonlyArray<{ readonly name: GapName, readonly sentence: string, readonly count: number, readonly total: number, readonly entities: { readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> | null };

export type TypesAndCurrencyQueryVariables = Exact<{ [key: string]: never; }>;


export type TypesAndCurrencyQuery = { readonly overview: { readonly currency: string | null, readonly entities: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }> } | null };

export type PathsWithSourcesFragment = { readonly totalCount: number | null, readonly truncated: boolean, readonly stoppedBy: StoppedBy | null, readonly expanded: number, readonly paths: ReadonlyArray<{ readonly length: number, readonly score: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    >, readonly relationships: ReadonlyArray<
      | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly confidence: number | null, readonly from:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null } }> }
      | { readonly amount: number | null, readonly fundingKind: FundingKind | null, readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly confidence: number | null, readonly from:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null } }> }
    > }> };

export type ShortestPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  minConfidence?: number | null | undefined;
  language: Language;
}>;


export type ShortestPathsQuery = { readonly shortestPaths: { readonly totalCount: number | null, readonly truncated: boolean, readonly stoppedBy: StoppedBy | null, readonly expanded: number, readonly paths: ReadonlyArray<{ readonly length: number, readonly score: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      >, readonly relationships: ReadonlyArray<
        | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly confidence: number | null, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null } }> }
        | { readonly amount: number | null, readonly fundingKind: FundingKind | null, readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly confidence: number | null, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null } }> }
      > }> } | null };

export type ConnectionsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  minConfidence?: number | null | undefined;
  language: Language;
}>;


export type ConnectionsQuery = { readonly connections: { readonly totalCount: number | null, readonly truncated: boolean, readonly stoppedBy: StoppedBy | null, readonly expanded: number, readonly paths: ReadonlyArray<{ readonly length: number, readonly score: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      >, readonly relationships: ReadonlyArray<
        | { readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly confidence: number | null, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null } }> }
        | { readonly amount: number | null, readonly fundingKind: FundingKind | null, readonly id: string, readonly relationshipType: RelationshipType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly confidence: number | null, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly url: string | null } }> }
      > }> } | null };

export type WellConnectedQueryVariables = Exact<{
  language: Language;
}>;


export type WellConnectedQuery = { readonly universities: ReadonlyArray<{ readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> | null, readonly companies: ReadonlyArray<{ readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> | null, readonly funds: ReadonlyArray<{ readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> | null, readonly challenges: ReadonlyArray<{ readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> | null, readonly projects: ReadonlyArray<{ readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> | null, readonly organisations: ReadonlyArray<{ readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> | null };

export type RankingQueryVariables = Exact<{
  by: RankMeasure;
  first: number;
  only?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  kinds?: ReadonlyArray<FundingKind> | FundingKind | null | undefined;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  time?: Time | null | undefined;
  language: Language;
}>;


export type RankingQuery = { readonly rank: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly entity:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
     }> | null };

export type CommunitiesFoundQueryVariables = Exact<{
  first: number;
  members: number;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  entityTypes?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  time?: Time | null | undefined;
  language: Language;
}>;


export type CommunitiesFoundQuery = { readonly communities: { readonly totalCount: number, readonly modularity: number, readonly partCount: number, readonly communities: ReadonlyArray<{ readonly size: number, readonly factsWithin: number, readonly factsAcross: number, readonly central: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly sectors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly members: ReadonlyArray<
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      > }> } | null };

export type BridgesFoundQueryVariables = Exact<{
  first: number;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  entityTypes?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  time?: Time | null | undefined;
  language: Language;
}>;


export type BridgesFoundQuery = { readonly bridges: ReadonlyArray<{ readonly parts: number, readonly cutOffCount: number, readonly entity:
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    , readonly cutOff: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    > }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PathsWithSourcesFragmentDoc = new TypedDocumentString(`
    fragment PathsWithSources on FoundPaths {
  totalCount
  truncated
  stoppedBy
  expanded
  paths {
    length
    score
    nodes {
      id
      type
      name(lang: $language)
    }
    relationships {
      id
      relationshipType
      since
      until
      role
      confidence
      ... on Funding {
        amount
        fundingKind
      }
      from {
        id
        name(lang: $language)
      }
      to {
        id
        name(lang: $language)
      }
      evidence {
        source {
          id
          title
          publisher
          url
        }
      }
    }
  }
}
    `, {"fragmentName":"PathsWithSources"}) as unknown as TypedDocumentString<PathsWithSourcesFragment, unknown>;
export const SuggestEntitiesDocument = new TypedDocumentString(`
    query SuggestEntities($prefix: String!, $language: Language!, $types: [EntityType!]) {
  suggest(prefix: $prefix, types: $types, first: 8) {
    node {
      id
      type
      name(lang: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestEntitiesQuery, SuggestEntitiesQueryVariables>;
export const NamesOfIdsDocument = new TypedDocumentString(`
    query NamesOfIds($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      name(lang: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<NamesOfIdsQuery, NamesOfIdsQueryVariables>;
export const NearestEntitiesDocument = new TypedDocumentString(`
    query NearestEntities($words: String!, $word: String!, $language: Language!) {
  words: suggest(prefix: $words, first: 6) {
    node {
      id
      type
      name(lang: $language)
    }
  }
  word: suggest(prefix: $word, first: 6) {
    node {
      id
      type
      name(lang: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<NearestEntitiesQuery, NearestEntitiesQueryVariables>;
export const ShowNodeDocument = new TypedDocumentString(`
    query ShowNode($id: ID!) {
  overview {
    currency
  }
  node(id: $id) {
    __typename
    id
    ... on Entity {
      type
      names {
        lang
        value
      }
      abbreviation
      description
      website
      wikidataId
      rorId
      foundedYear
      degree
      confidence
      evidence {
        quote
        accessed
        source {
          id
          title
          publisher
          url
          date
        }
      }
    }
    ... on Project {
      startDate
      endDate
      totalCost
    }
    ... on Relationship {
      relationshipType
      since
      until
      role
      note
      confidence
      evidence {
        quote
        accessed
        source {
          id
          title
          publisher
          url
          date
        }
      }
      from {
        id
        type
        names {
          lang
          value
        }
      }
      to {
        id
        type
        names {
          lang
          value
        }
      }
    }
    ... on Funding {
      amount
      fundingKind
    }
    ... on Source {
      url
      title
      publisher
      date
    }
  }
}
    `) as unknown as TypedDocumentString<ShowNodeQuery, ShowNodeQueryVariables>;
export const ShowNeighboursDocument = new TypedDocumentString(`
    query ShowNeighbours($id: ID!, $language: Language!) {
  neighbourhood(of: [$id], depth: 1, limit: 31) {
    nodes {
      id
      type
      name(lang: $language)
    }
    relationships {
      id
      relationshipType
      from {
        id
      }
      to {
        id
      }
    }
    left {
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ShowNeighboursQuery, ShowNeighboursQueryVariables>;
export const ShowRelatedDocument = new TypedDocumentString(`
    query ShowRelated($id: ID!, $language: Language!) {
  related(id: $id, first: 10, evidence: 3) {
    sharedCount
    entity {
      id
      type
      name(lang: $language)
    }
    shared {
      entity {
        id
        name(lang: $language)
      }
      withA {
        id
        relationshipType
        from {
          id
          name(lang: $language)
        }
        to {
          id
          name(lang: $language)
        }
      }
      withB {
        id
        relationshipType
        from {
          id
          name(lang: $language)
        }
        to {
          id
          name(lang: $language)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShowRelatedQuery, ShowRelatedQueryVariables>;
export const ShowTimelineDocument = new TypedDocumentString(`
    query ShowTimeline($id: ID!) {
  node(id: $id) {
    ... on Entity {
      timeline {
        undated
        periods {
          period
          started
          ended
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShowTimelineQuery, ShowTimelineQueryVariables>;
export const AroundEntityDocument = new TypedDocumentString(`
    query AroundEntity($id: ID!, $after: String) {
  node(id: $id) {
    ... on Entity {
      description
      website
      out: relationships(direction: OUT, first: 0) {
        groups(by: [RELATIONSHIP_TYPE, TYPE], first: 500) {
          nodes {
            keys {
              value
            }
            count
          }
        }
      }
      in: relationships(direction: IN, first: 0) {
        groups(by: [RELATIONSHIP_TYPE, TYPE], first: 500) {
          nodes {
            keys {
              value
            }
            count
          }
        }
      }
      relationships(first: 500, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          relationship {
            id
            relationshipType
            role
            since
            until
            confidence
            from {
              id
            }
            evidence {
              source {
                id
                title
                url
              }
            }
          }
          node {
            id
            type
            degree
            english: name(lang: EN)
            chinese: name(lang: ZH_HANT)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AroundEntityQuery, AroundEntityQueryVariables>;
export const CanvasEntitiesDocument = new TypedDocumentString(`
    query CanvasEntities($ids: [ID!]!, $among: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      type
      degree
      english: name(lang: EN)
      chinese: name(lang: ZH_HANT)
      relationships(first: 1000, where: {node: {id: {in: $among}}}) {
        edges {
          relationship {
            id
            relationshipType
            since
            until
            confidence
            from {
              id
            }
            to {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CanvasEntitiesQuery, CanvasEntitiesQueryVariables>;
export const BestConnectedDocument = new TypedDocumentString(`
    query BestConnected {
  rank(by: DEGREE, first: 100) {
    score
    entity {
      id
      type
      english: name(lang: EN)
      chinese: name(lang: ZH_HANT)
    }
  }
}
    `) as unknown as TypedDocumentString<BestConnectedQuery, BestConnectedQueryVariables>;
export const GapsFoundDocument = new TypedDocumentString(`
    query GapsFound($place: ID, $confidenceBelow: Float!) {
  gaps(place: $place, confidenceBelow: $confidenceBelow) {
    name
    sentence
    kind
    count
    total
  }
}
    `) as unknown as TypedDocumentString<GapsFoundQuery, GapsFoundQueryVariables>;
export const EntitiesWithGapDocument = new TypedDocumentString(`
    query EntitiesWithGap($gap: GapName!, $place: ID, $confidenceBelow: Float!, $first: Int, $after: String, $language: Language!) {
  gaps(only: [$gap], place: $place, confidenceBelow: $confidenceBelow) {
    name
    sentence
    count
    total
    entities(first: $first, after: $after, orderBy: [{name: ASC}]) {
      nodes {
        id
        type
        name(lang: $language)
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesWithGapQuery, EntitiesWithGapQueryVariables>;
export const TypesAndCurrencyDocument = new TypedDocumentString(`
    query TypesAndCurrency {
  overview {
    currency
    entities {
      type
      count
    }
    relationships {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<TypesAndCurrencyQuery, TypesAndCurrencyQueryVariables>;
export const ShortestPathsDocument = new TypedDocumentString(`
    query ShortestPaths($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $types: [RelationshipType!], $avoid: [ID!], $minConfidence: Float, $language: Language!) {
  shortestPaths(
    from: $from
    to: $to
    maxLength: $maxLength
    first: $first
    types: $types
    avoid: $avoid
    minConfidence: $minConfidence
  ) {
    ...PathsWithSources
  }
}
    fragment PathsWithSources on FoundPaths {
  totalCount
  truncated
  stoppedBy
  expanded
  paths {
    length
    score
    nodes {
      id
      type
      name(lang: $language)
    }
    relationships {
      id
      relationshipType
      since
      until
      role
      confidence
      ... on Funding {
        amount
        fundingKind
      }
      from {
        id
        name(lang: $language)
      }
      to {
        id
        name(lang: $language)
      }
      evidence {
        source {
          id
          title
          publisher
          url
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ShortestPathsQuery, ShortestPathsQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $types: [RelationshipType!], $avoid: [ID!], $minConfidence: Float, $language: Language!) {
  connections(
    from: $from
    to: $to
    maxLength: $maxLength
    first: $first
    types: $types
    avoid: $avoid
    minConfidence: $minConfidence
  ) {
    ...PathsWithSources
  }
}
    fragment PathsWithSources on FoundPaths {
  totalCount
  truncated
  stoppedBy
  expanded
  paths {
    length
    score
    nodes {
      id
      type
      name(lang: $language)
    }
    relationships {
      id
      relationshipType
      since
      until
      role
      confidence
      ... on Funding {
        amount
        fundingKind
      }
      from {
        id
        name(lang: $language)
      }
      to {
        id
        name(lang: $language)
      }
      evidence {
        source {
          id
          title
          publisher
          url
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const WellConnectedDocument = new TypedDocumentString(`
    query WellConnected($language: Language!) {
  universities: rank(by: DEGREE, only: [UNIVERSITY], first: 2) {
    entity {
      id
      name(lang: $language)
    }
  }
  companies: rank(by: DEGREE, only: [COMPANY], first: 2) {
    entity {
      id
      name(lang: $language)
    }
  }
  funds: rank(by: DEGREE, only: [FUND], first: 2) {
    entity {
      id
      name(lang: $language)
    }
  }
  challenges: rank(by: DEGREE, only: [CHALLENGE], first: 2) {
    entity {
      id
      name(lang: $language)
    }
  }
  projects: rank(by: DEGREE, only: [PROJECT], first: 2) {
    entity {
      id
      name(lang: $language)
    }
  }
  organisations: rank(by: DEGREE, only: [OTHER_ORGANISATION], first: 2) {
    entity {
      id
      name(lang: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<WellConnectedQuery, WellConnectedQueryVariables>;
export const RankingDocument = new TypedDocumentString(`
    query Ranking($by: RankMeasure!, $first: Int!, $only: [EntityType!], $kinds: [FundingKind!], $types: [RelationshipType!], $avoid: [ID!], $time: Time, $language: Language!) {
  rank(
    by: $by
    first: $first
    only: $only
    kinds: $kinds
    types: $types
    avoid: $avoid
    time: $time
  ) {
    rank
    score
    entity {
      id
      type
      name(lang: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;
export const CommunitiesFoundDocument = new TypedDocumentString(`
    query CommunitiesFound($first: Int!, $members: Int!, $types: [RelationshipType!], $entityTypes: [EntityType!], $avoid: [ID!], $time: Time, $language: Language!) {
  communities(
    first: $first
    members: $members
    types: $types
    entityTypes: $entityTypes
    avoid: $avoid
    time: $time
  ) {
    totalCount
    modularity
    partCount
    communities {
      size
      factsWithin
      factsAcross
      central {
        id
        name(lang: $language)
      }
      sectors {
        id
        name(lang: $language)
      }
      members {
        id
        type
        name(lang: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommunitiesFoundQuery, CommunitiesFoundQueryVariables>;
export const BridgesFoundDocument = new TypedDocumentString(`
    query BridgesFound($first: Int!, $types: [RelationshipType!], $entityTypes: [EntityType!], $avoid: [ID!], $time: Time, $language: Language!) {
  bridges(
    first: $first
    types: $types
    entityTypes: $entityTypes
    avoid: $avoid
    time: $time
  ) {
    parts
    cutOffCount
    entity {
      id
      type
      name(lang: $language)
    }
    cutOff {
      id
      type
      name(lang: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<BridgesFoundQuery, BridgesFoundQueryVariables>;