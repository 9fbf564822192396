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