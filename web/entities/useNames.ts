import { LANGUAGES } from '../graphql/about.js';
import { graphql } from '../graphql/generated/index.js';
import { standing, useAnswer } from '../graphql/useAnswer.js';
import { useLanguage } from '../language.js';

const NAMES = graphql(`
  query NamesOfIds($ids: [ID!]!, $language: Language!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        name(lang: $language)
      }
    }
  }
`);

/** The names of entities that an address knows by their ids; an id that no entity has, or not yet, stands for itself. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const language = useLanguage();
  const named = standing(useAnswer(NAMES, ids.length === 0 ? null : { ids, language: LANGUAGES[language] }));
  return (id) => {
    const node = named?.nodes?.find((each) => each?.id === id);
    return node && 'name' in node ? node.name : id;
  };
}
