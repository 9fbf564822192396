import { useCallback } from 'react';
import { ask } from '../graphql/ask.js';
import { graphql } from '../graphql/generated/index.js';
import { type PageLanguage, useLanguage } from '../language.js';
import { useLoaded } from '../page/useLoaded.js';
import { TYPES } from '../vocabulary.js';
import { pageOf, schemaLanguage } from './address.js';
import { Message } from './Message.js';
import { WORDS } from './words.js';

const NEAREST = graphql(`
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
`);

/** Ids are made of the words of names: what has all of them comes first, then what has the first of them. */
async function nearest(id: string, language: PageLanguage) {
  const words = id
    .slice(0, 100)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((each) => each !== '');
  if (words.length === 0) return [];
  const answer = await ask(NEAREST, { words: words.join(' '), word: words[0] ?? '', language: schemaLanguage(language) });
  const found = [...(answer.words ?? []), ...(answer.word ?? [])].map(({ node }) => node);
  return [...new Map(found.map((each) => [each.id, each])).values()].slice(0, 8);
}

/** The page of an id that nothing has: what may be meant. */
export function UnknownId({ id }: { id: string }) {
  const language = useLanguage();
  const words = WORDS[language];
  const loaded = useLoaded(useCallback(() => nearest(id, language), [id, language]));
  return (
    <section className="card unknown">
      <h1>{id === '' ? words.noId : words.unknownId(id)}</h1>
      {loaded.state !== 'ready' ? (
        <Message loaded={loaded} />
      ) : (
        <>
          {loaded.value.length > 0 && <p>{words.nearest}</p>}
          <ul className="links">
            {loaded.value.map(({ id: near, name, type }) => (
              <li key={near}>
                <a href={pageOf(near, language)}>{name}</a> <small>{TYPES[type]?.[language] ?? type}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">{words.tryTheSearch}</p>
    </section>
  );
}
