import { Int, Resolver } from 'type-graphql';
import type { Row } from '../../graph/port.js';
import { EntityTypes } from '../../model/enums.js';
import { argument, root } from '../../model/graphql/decorate.js';
import type { Class } from '../../model/model.js';
import type { Arguments, Finder } from '../../query/finder.js';
import { findHits } from './hits.js';
import { LIMITS } from './limits.js';
import { matchesOf } from './matches.js';
import { Suggestion } from './Search.js';
import { checkLength, termsOf } from './terms.js';

/** So many entities are compared for a list of suggestions: it has to be there before the next key is pressed. */
const COMPARED = 300;

/** Accesses for each of them. */
const EACH = 20;

interface Given extends Arguments {
  readonly prefix: string;
  readonly types: readonly string[] | null | undefined;
  readonly first: number;
}

/** As a search does, among names and abbreviations only. */
const finder: Finder = {
  sizes: (known) => ({
    entities: Math.min(known('first') ?? LIMITS.suggestions, LIMITS.suggestions),
    facts: 0,
    accesses: EACH * COMPARED,
  }),
  check(args, world) {
    const { prefix, first } = args as Given;
    checkLength('prefix', prefix, world);
    if (first < 0 || first > LIMITS.suggestions) throw world.refuse('first', `is ${first}: it goes from 0 to ${LIMITS.suggestions}.`);
  },
  async find(args, world) {
    const { prefix, types, first } = args as Given;
    const terms = termsOf(prefix);
    // Nobody has typed anything yet that could be meant.
    if (terms.length === 0) return { row: [], entities: [], facts: [] };
    const asked = { types: types ?? [], lang: null, where: null, described: false, limit: COMPARED };
    const { hits, terms: found, like } = await findHits(terms, asked, world);
    const shown = hits.slice(0, first);
    return {
      row: shown.map(({ score, texts, id }): Row => [score, matchesOf(texts, found, like), id]),
      entities: shown.map(({ id }) => id),
      facts: [],
    };
  },
};

/** Adds `suggest(prefix:, …)`. */
export function suggest(): Class {
  class SuggestResolver {}
  Resolver()(SuggestResolver);
  root(SuggestResolver, 'suggest', () => [Suggestion], {
    description: 'What may be meant by what has been typed so far: entities by their names and abbreviations, the likeliest first.',
    read: { kind: 'found', finder },
  });
  const add = (name: string, type: () => unknown, options: { description: string; nullable?: boolean; defaultValue?: number }) =>
    argument(SuggestResolver, 'suggest', name, type, options);
  add('prefix', () => String, {
    description: `What has been typed, up to ${LIMITS.characters} characters; nothing is suggested before the first letter or digit.`,
  });
  add('types', () => [EntityTypes], { nullable: true, description: 'Only entities of these types; of any when left out.' });
  add('first', () => Int, { defaultValue: 8, description: `How many at most: up to ${LIMITS.suggestions}.` });
  return SuggestResolver;
}
