import { ask } from '../../graphql/ask.js';
import { graphql } from '../../graphql/generated/index.js';
import type { PageLanguage } from '../../language.js';

const SHOWN = graphql(`
  query CanvasEntities($ids: [ID!]!, $among: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        type
        degree
        english: name(lang: EN)
        chinese: name(lang: ZH_HANT)
        relationships(first: 1000, where: { node: { id: { in: $among } } }) {
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
`);

/** An entity, as far as the canvas needs it. */
export interface KnownEntity {
  readonly id: string;
  readonly type: string;
  readonly names: Readonly<Record<PageLanguage, string>>;
  /** In how many facts it stands, on the canvas or not. */
  readonly degree: number;
}

/** A fact, as far as the canvas needs it. */
export interface KnownFact {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly confidence: number | null;
}

/** What the page has been told: entities, every fact among them, and ids that nothing has. */
export interface Known {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly facts: ReadonlyMap<string, KnownFact>;
  readonly missing: ReadonlySet<string>;
}

export const NOTHING: Known = { entities: new Map(), facts: new Map(), missing: new Set() };

/** How many entities are asked for at once. */
const PORTION = 250;

/** Learns of more entities, and of the facts among them and what is known already. */
export async function learn(known: Known, ids: readonly string[], signal: AbortSignal): Promise<Known> {
  const among = [...known.entities.keys(), ...ids];
  const [entities, facts, missing] = [new Map(known.entities), new Map(known.facts), new Set(known.missing)];
  for (let at = 0; at < ids.length; at += PORTION) {
    const portion = ids.slice(at, at + PORTION);
    const { nodes } = await ask(SHOWN, { ids: portion, among }, signal);
    portion.forEach((id, index) => {
      const node = nodes?.[index];
      if (!node || !('degree' in node)) {
        missing.add(id);
        return;
      }
      entities.set(id, { id, type: node.type, degree: node.degree, names: { en: node.english, 'zh-Hant': node.chinese } });
      for (const { relationship } of node.relationships.edges) {
        const { relationshipType: type, from, to, id, since = null, until = null, confidence = null } = relationship;
        facts.set(id, { id, type, from: from.id, to: to.id, since, until, confidence });
      }
    });
  }
  return { entities, facts: inOrder(facts), missing };
}

/** By their ids: what the canvas shows must not depend on the order of the answers. */
function inOrder(facts: ReadonlyMap<string, KnownFact>): ReadonlyMap<string, KnownFact> {
  return new Map([...facts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
