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