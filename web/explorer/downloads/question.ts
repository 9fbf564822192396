import type { PageLanguage } from '../../language.js';
import type { SharedQuery } from '../../playground/share/link.js';
import type { Scene } from '../canvas/scene.js';

const QUERY = `# What is on the canvas: its entities, and the facts that join them.

query Canvas($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      type
      name(lang: $language)
    }
    ... on Relationship {
      relationshipType
      since
      until
      role
      confidence
    }
  }
}
`;

/** The query that gives the entities and facts that are drawn, as anybody can ask it. */
export function questionOf({ nodes, facts }: Scene, language: PageLanguage): SharedQuery {
  const ids = [...nodes.map(({ id }) => id), ...facts.map(({ id }) => id)];
  const variables = { ids, language: language === 'en' ? 'EN' : 'ZH_HANT' };
  return { query: QUERY, variables: `${JSON.stringify(variables, null, 2)}\n` };
}
