import { Int, Resolver } from 'type-graphql';
import type { Row } from '../../graph/port.js';
import { EntityTypes } from '../../model/enums.js';
import { argument, root } from '../../model/graphql/decorate.js';
import { nodeWhere } from '../../model/graphql/where.js';
import { Language } from '../../model/LocalizedText.js';
import { type Class, kitTypes, type Model } from '../../model/model.js';
import type { Arguments, Finder } from '../../query/finder.js';
import type { Asked } from './candidates.js';
import { findHits, type Hit } from './hits.js';
import { LIMITS } from './limits.js';
import { matchesOf } from './matches.js';
import { pageOf, pagingOf } from './page.js';
import { addGroups, SearchConnection } from './Search.js';
import { checkLength, termsOf } from './terms.js';

/** Accesses for each candidate: the index, its id, its texts, how many facts it stands in, and a usual filter. */
const EACH = 20;

/** The arguments of the field. */
interface Given extends Arguments {
  readonly query: string;
  readonly types: readonly string[] | null | undefined;
  readonly lang: Asked['lang'] | undefined;
  readonly first: number;
}

/** Looks candidates up in the index of texts, reads their texts, and ranks them by itself. */
const finder: Finder = {
  sizes: (known) => ({
    entities: Math.min(known('first') ?? LIMITS.first, LIMITS.first),
    facts: 0,
    accesses: EACH * LIMITS.candidates * (known('where') === null ? 1 : LIMITS.underFilter),
  }),
  check(args, world) {
    const { query, first } = args as Given;
    checkLength('query', query, world);
    if (termsOf(query).length === 0)
      throw world.refuse('query', `is ${JSON.stringify(query)}: it needs a letter or a digit to look for, as in "fintech" or "科技".`);
    if (first < 0 || first > LIMITS.first) throw world.refuse('first', `is ${first}: it goes from 0 to ${LIMITS.first}.`);
  },
  async find(args, world) {
    const { query, types, lang, where, first, after } = args as Given;
    const asked: Asked = {
      types: types ?? [],
      lang: lang ?? null,
      where,
      described: true,
      limit: LIMITS.candidates * (where === undefined || where === null ? 1 : LIMITS.underFilter),
    };
    const paging = pagingOf(first, after, [query, asked], world);
    const { hits: all, terms, like } = await findHits(termsOf(query), asked, world);
    const { hits, info } = pageOf(all, paging);
    const edges = hits.map((hit): Row => [hit.score, matchesOf(hit.texts, terms, like), paging.cursor(hit), hit.id]);
    const entities = hits.map(({ id }) => id);
    return { row: [all.length, edges, entities, [info], [groupsOf(all)]], entities, facts: [] };
  },
};

/** How many there are of each type: the most first. */
function groupsOf(hits: readonly Hit[]): Row {
  const counts = new Map<string, number>();
  for (const { type } of hits) counts.set(type, (counts.get(type) ?? 0) + 1);
  const groups = [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([type, count]): Row => [[['TYPE', type, null]], count, count / hits.length]);
  return [groups.length, groups];
}

/** Adds `search(query:, …)`. */
export function search(model: Model): Class {
  const { entity } = kitTypes(model);
  class SearchResolver {}
  Resolver()(SearchResolver);
  root(SearchResolver, 'search', () => SearchConnection, {
    description:
      'Entities by words of their names, abbreviations and descriptions, in English and Chinese (Simplified finds Traditional), typos forgiven: exact names first, then names, then descriptions; of equals, those with more facts.',
    read: { kind: 'found', finder },
  });
  const add = (name: string, type: () => unknown, description: string, options: object = { nullable: true }) =>
    argument(SearchResolver, 'search', name, type, { ...options, description });
  add('query', () => String, `What to look for, in up to ${LIMITS.characters} characters; there is no syntax, every sign is a sign.`, {});
  add('types', () => [EntityTypes], 'Only entities of these types; of any when left out.');
  add('lang', () => Language, 'Only names in this language; abbreviations and descriptions, which have none, are searched all the same.');
  add('where', () => nodeWhere(entity), 'Only entities that fulfil this.');
  add('first', () => Int, `How many from the beginning: up to ${LIMITS.first}.`, { defaultValue: 25 });
  add('after', () => String, 'Only what comes behind this cursor.');
  addGroups();
  return SearchResolver;
}
