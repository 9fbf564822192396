import { type GraphQLObjectType, getNamedType, isLeafType } from 'graphql';
import type { PageLanguage } from '../../saved/savedQuery.js';

/** A node without its lists: enough to say what it is. */
export interface Face {
  readonly __typename: string;
  readonly id: string;
  readonly name?: unknown;
  readonly names?: unknown;
  readonly facts?: unknown;
  readonly entities?: unknown;
  readonly [field: string]: unknown;
}

interface Text {
  readonly lang: string;
  readonly value: string;
}

/** An entity at one end of a fact. */
export interface End {
  readonly id: string;
  readonly uri: string;
  readonly name: string;
  readonly names: readonly Text[];
}

/** What a fact or a description rests on. */
export interface Backing {
  readonly source: {
    readonly id: string;
    readonly url: string | null;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly date: string | null;
  };
}

/** The graph's languages by their BCP 47 tags. */
export const TAGS: Readonly<Record<string, PageLanguage>> = { EN: 'en', ZH_HANT: 'zh-Hant' };

/** Asks for the face of a node of this type; of a source also for one address of this service, since it has none of its own. */
export function faceQuery(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map(({ name, type: of }) => {
    const named = getNamedType(of);
    if (isLeafType(named)) return name;
    if (named.name === 'LocalizedText') return `${name} { lang value }`;
    if (named.name === 'Evidence') return `${name} { source { id url title publisher date } }`;
    if (named.name === 'Entity') return `${name} { id uri name names { lang value } }`;
    return '';
  });
  const near = type.name === 'Source' ? 'facts(first: 1) { nodes { from { uri } } } entities(first: 1) { nodes { uri } }' : '';
  return `query Face($id: ID!) { overview { currency } node(id: $id) { ... on ${type.name} { __typename ${fields.join(' ')} ${near} } } }`;
}

/** The name in this language, or the one there is. */
export function nameIn({ name, names }: Pick<Face, 'name' | 'names'>, language: PageLanguage): string {
  return (names as readonly Text[] | undefined)?.find(({ lang }) => TAGS[lang] === language)?.value ?? String(name);
}

/** What the page of the node is called. */
export function titleOf(face: Face, language: PageLanguage): string {
  if ('names' in face) return nameIn(face, language);
  if (!('from' in face)) return String(face.title ?? face.url ?? face.id);
  return [nameIn(face.from as End, language), face.relationshipType, nameIn(face.to as End, language)].join(' · ');
}

/** The node in a sentence. */
export function describe(face: Face, language: PageLanguage): string {
  const others = ((face.names ?? []) as readonly Text[]).map(({ value }) => value).filter((each) => each !== nameIn(face, language));
  const parts =
    'names' in face ? [...others, face.description] : 'from' in face ? [face.since, face.role, face.note] : [face.publisher, face.date];
  return [titleOf(face, language), ...parts].filter((each) => typeof each === 'string').join(' · ');
}

/** The address of a node: what facts and sources have is told from the address of an entity that they name. */
export function addressOf(face: Face): string {
  if (typeof face.uri === 'string') return face.uri;
  const near = (face.from as End | undefined)?.uri ?? nearOf(face);
  return `${near?.replace(/\/id\/[^/]*$/, '') ?? ''}/id/${encodeURIComponent(face.id)}`;
}

function nearOf({ facts, entities }: Face): string | undefined {
  const [fact] = (facts as { nodes: readonly { from: End }[] } | undefined)?.nodes ?? [];
  const [entity] = (entities as { nodes: readonly End[] } | undefined)?.nodes ?? [];
  return fact?.from.uri ?? entity?.uri;
}
