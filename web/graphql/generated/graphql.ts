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

/** What ended a search before it had seen everything. */
export type StoppedBy =
  /** It had looked at as much as one search may: name `types`, `avoid` hubs, or take a smaller `maxLength`. */
  | 'BUDGET'
  /** Its time was over. */
  | 'DEADLINE'
  /** There are more paths than `first` asks for. */
  | 'FIRST';

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