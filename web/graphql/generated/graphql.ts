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

/** A language that names are given in. */
export type Language =
  /** Names in English. */
  | 'EN'
  /** Names in Traditional Chinese (繁體中文). */
  | 'ZH_HANT';

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