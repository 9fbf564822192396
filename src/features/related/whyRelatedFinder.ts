import type { Arguments, Finder } from '../../query/finder.js';
import { knownEntities } from '../exploring/entities.js';
import { bySpecificity, degreeOf, factsBetween, neighboursOf } from './neighbours.js';
import { namedBy, sharedRow } from './sharedRow.js';
import { closeness, specificityInParts } from './specificity.js';

/** How many shared entities are shown at most. */
export const MOST_SHARED = 200;

const ACCESSES = 5_000;

interface Given extends Arguments {
  readonly a: string;
  readonly b: string;
  readonly avoid?: readonly string[] | null;
  readonly first: number;
}

/** What two entities share: a statement for whom each has facts with, and what both have is shared. */
export const whyRelatedFinder: Finder = {
  sizes: (known) => {
    const first = Math.min(known('first') ?? MOST_SHARED, MOST_SHARED);
    return { entities: first, facts: 3 * first, accesses: ACCESSES };
  },
  check(args, { refuse }) {
    const { a, b, first } = args as Given;
    if (a === b) throw refuse('b', 'is the same entity as `a`: name two.');
    if (first < 1 || first > MOST_SHARED) throw refuse('first', `is ${first}: it goes from 1 to ${MOST_SHARED}.`);
  },
  async find(given, world) {
    const args = given as Given;
    const { a, b } = args;
    await knownEntities(world, [a], 'a');
    await knownEntities(world, [b], 'b');
    await knownEntities(world, args.avoid ?? [], 'avoid');
    const [ofA, ofB] = [await neighboursOf(a, args, world), await neighboursOf(b, args, world)];
    const direct = await factsBetween(a, b, args, world);
    const both = [...ofA.values()].filter(({ id }) => ofB.has(id)).sort(bySpecificity);
    const shown = both.slice(0, args.first).map((each) => sharedRow(each, ofB.get(each.id)?.facts ?? []));
    const parts = both.reduce((sum, { degree }) => sum + specificityInParts(degree), 0);
    const score = closeness(parts, await degreeOf(a, world), await degreeOf(b, world));
    const { entities, facts } = namedBy(shown);
    return { row: [score, direct, both.length, shown], entities, facts: [...new Set([...direct, ...facts])] };
  },
};
