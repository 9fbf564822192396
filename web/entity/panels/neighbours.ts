import { ask } from '../../graphql/ask.js';
import type { ShowNeighboursQuery } from '../../graphql/generated/graphql.js';
import { graphql } from '../../graphql/generated/index.js';
import type { PageLanguage } from '../../language.js';
import { schemaLanguage } from '../address.js';

const NEIGHBOURS = graphql(`
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
`);

type Found = NonNullable<ShowNeighboursQuery['neighbourhood']>;

export type NeighbourNode = Found['nodes'][number];

export type NeighbourFact = Found['relationships'][number];

/** The neighbours of an entity with the facts among them all, and how many more there are. */
export interface Neighbours {
  readonly nodes: readonly NeighbourNode[];
  readonly facts: readonly NeighbourFact[];
  readonly left: number;
}

/** By type and name, so that what is alike stands together and the same graph is always drawn the same. */
export async function loadNeighbours(id: string, language: PageLanguage): Promise<Neighbours> {
  const { neighbourhood } = await ask(NEIGHBOURS, { id, language: schemaLanguage(language) });
  const nodes = (neighbourhood?.nodes ?? [])
    .filter((node) => node.id !== id)
    .toSorted((a, b) => a.type.localeCompare(b.type) || a.name.localeCompare(b.name, language) || a.id.localeCompare(b.id));
  return {
    nodes,
    facts: neighbourhood?.relationships ?? [],
    left: (neighbourhood?.left ?? []).reduce((sum, { count }) => sum + count, 0),
  };
}
