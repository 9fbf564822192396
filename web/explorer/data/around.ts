import { ask } from '../../graphql/ask.js';
import type { AroundEntityQuery } from '../../graphql/generated/graphql.js';
import { graphql } from '../../graphql/generated/index.js';
import type { PageLanguage } from '../../language.js';

const AROUND = graphql(`
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
`);

/** How many facts of one type lead, one way, to entities of one type. */
export interface Count {
  /** `FUNDS`, or `-FUNDS` where the entity is the second of the two. */
  readonly way: string;
  readonly type: string;
  readonly count: number;
}

/** A fact that an entity stands in, and what is at the other end. */
export interface Neighbour {
  readonly fact: string;
  readonly way: string;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly confidence: number | null;
  readonly sources: readonly { readonly id: string; readonly title: string | null; readonly url: string | null }[];
  readonly id: string;
  readonly type: string;
  readonly degree: number;
  readonly names: Readonly<Record<PageLanguage, string>>;
}

/** What lies around an entity. */
export interface Around {
  readonly description: string | null;
  readonly website: string | null;
  readonly counts: readonly Count[];
  /** In how many facts it stands; `neighbours` may hold fewer. */
  readonly total: number;
  /** The best connected first. */
  readonly neighbours: readonly Neighbour[];
}

/** Of an entity with more facts than this, only so many are listed, and that is said. */
const MOST = 3000;

/** Asks for all that lies around an entity. */
export async function around(id: string): Promise<Around> {
  const found: Neighbour[] = [];
  for (let after: string | null = null; ; ) {
    const answer: AroundEntityQuery = await ask(AROUND, { id, after });
    const { node } = answer;
    if (!node || !('relationships' in node)) return { description: null, website: null, counts: [], total: 0, neighbours: [] };
    const { edges, pageInfo, totalCount } = node.relationships;
    found.push(...edges.map((edge) => neighbour(edge, id)));
    after = pageInfo.endCursor ?? null;
    if (pageInfo.hasNextPage && found.length < MOST) continue;
    return {
      description: node.description ?? null,
      website: node.website ?? null,
      counts: [...counts(node.out.groups.nodes, ''), ...counts(node.in.groups.nodes, '-')],
      total: totalCount,
      neighbours: found.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)),
    };
  }
}

type AroundNode = Extract<AroundEntityQuery['node'], { relationships: unknown }>;

function neighbour({ relationship, node }: AroundNode['relationships']['edges'][number], of: string): Neighbour {
  const { id: fact, relationshipType, role = null, since = null, until = null, confidence = null, from, evidence } = relationship;
  return {
    fact,
    way: from.id === of ? relationshipType : `-${relationshipType}`,
    role,
    since,
    until,
    confidence,
    sources: evidence.map(({ source: { id, title = null, url = null } }) => ({ id, title, url })),
    id: node.id,
    type: node.type,
    degree: node.degree,
    names: { en: node.english, 'zh-Hant': node.chinese },
  };
}

function counts(groups: AroundNode['out']['groups']['nodes'], prefix: string): Count[] {
  return groups.map(({ keys: [way, type], count }) => ({ way: prefix + (way?.value ?? ''), type: type?.value ?? '', count }));
}
