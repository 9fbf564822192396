import { ID, Int, Resolver } from 'type-graphql';
import { Direction } from '../../model/enums.js';
import { argument, root } from '../../model/graphql/decorate.js';
import type { Class, Model } from '../../model/model.js';
import type { Arguments, Finder, Found, World } from '../../query/finder.js';
import { passageArguments } from '../exploring/arguments.js';
import { knownEntities } from '../exploring/entities.js';
import { amongText } from './among.js';
import { Neighbourhood } from './Neighbourhood.js';
import { spread } from './spread.js';

const LIMITS = Object.freeze({ depth: 4, limit: 1_000, of: 20 });

/** Accesses for each entity that is looked at: its facts, and what is at their ends. */
const EACH = 60;

/** What lies around entities, hop by hop, a statement or two each. */
const finder: Finder = {
  sizes: (known) => {
    const entities = Math.min(known('limit') ?? LIMITS.limit, LIMITS.limit);
    return { entities, facts: 4 * entities, accesses: EACH * entities };
  },
  check(args, { refuse }) {
    const { of, depth, limit } = args as unknown as Given;
    if (of.length === 0) throw refuse('of', 'is empty: name at least one entity.');
    if (of.length > LIMITS.of) throw refuse('of', `names ${of.length} entities; the limit is ${LIMITS.of}.`);
    if (depth < 1 || depth > LIMITS.depth) throw refuse('depth', `is ${depth}: it goes from 1 to ${LIMITS.depth}.`);
    if (limit < 1 || limit > LIMITS.limit) throw refuse('limit', `is ${limit}: it goes from 1 to ${LIMITS.limit}.`);
    if (limit < new Set(of).size) throw refuse('limit', `is ${limit}, fewer than the ${new Set(of).size} entities that \`of\` names.`);
  },
  async find(args: Arguments, world: World): Promise<Found> {
    const { of } = args as unknown as Given;
    const known = await knownEntities(world, of, 'of');
    const { taken, left } = await spread(args as unknown as Given, known, world);
    const entities = [...taken.keys()];
    const { text, parameters } = amongText(args, entities, world);
    const rows = await world.graph.read({ text, parameters }, { deadline: world.remaining() });
    const facts = rows.map(([id]) => String(id)).sort();
    return { row: [entities, facts, left.length > 0, left], entities, facts };
  },
};

/** The arguments of the field. */
export interface Given extends Arguments {
  readonly of: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
}

/** Adds `neighbourhood(of:, depth:, …)`. */
export function neighbourhood(model: Model): Class {
  class NeighbourhoodResolver {}
  Resolver()(NeighbourhoodResolver);
  root(NeighbourhoodResolver, 'neighbourhood', () => Neighbourhood, {
    description: 'What lies around entities: the nearest first, a fair share for each that leads further, and every fact among them.',
    read: { kind: 'found', finder },
  });
  const add = (name: string, type: () => unknown, defaultValue: unknown, description: string) =>
    argument(
      NeighbourhoodResolver,
      'neighbourhood',
      name,
      type,
      defaultValue === undefined ? { description } : { defaultValue, description },
    );
  add('of', () => [ID], undefined, `Around which entities: up to ${LIMITS.of}.`);
  add('depth', () => Int, 1, `How many steps away: from 1 to ${LIMITS.depth}.`);
  add('limit', () => Int, 100, `How many entities at most, those of \`of\` included: up to ${LIMITS.limit}.`);
  add('direction', () => Direction, Direction.BOTH, 'Which way the facts are followed.');
  passageArguments(NeighbourhoodResolver, 'neighbourhood', model);
  return NeighbourhoodResolver;
}
