import type { Finder, World } from '../../../query/finder.js';
import { measure } from '../computing/measuring.js';
import type { ProjectionArguments } from '../projection/projectionArguments.js';
import { grouped } from './grouping.js';
import { sectorsOf } from './sectorsOf.js';

export const LIMITS = Object.freeze({ first: 100, members: 1_000 });

/** A community is named by so many members, and so many sectors. */
const NAMING = 3;

/** Accesses to the database for reading a part of the graph: each of its entities and facts once, or what is kept of them. */
const ACCESSES = 250_000;

interface Given extends ProjectionArguments {
  readonly first: number;
  readonly members: number;
}

/** The communities of a projection; the names and sectors of those that are shown are read afterwards, a statement each. */
export const communitiesFinder: Finder = {
  sizes: (known) => {
    const first = Math.min(known('first') ?? LIMITS.first, LIMITS.first);
    const members = Math.min(known('members') ?? LIMITS.members, LIMITS.members);
    return { entities: first * (members + 2 * NAMING), facts: 0, accesses: ACCESSES };
  },
  check(args, { refuse }) {
    const { first, members } = args as Given;
    if (first < 1 || first > LIMITS.first) throw refuse('first', `is ${first}: it goes from 1 to ${LIMITS.first}.`);
    if (members < 0 || members > LIMITS.members) throw refuse('members', `is ${members}: it goes from 0 to ${LIMITS.members}.`);
  },
  async find(given, world) {
    const args = given as Given;
    const { projection, result } = await measure(args, { measure: 'communities', way: 'BOTH' }, world);
    const groups = grouped(projection, result.of);
    const shown = groups.slice(0, args.first);
    const sectors = await sectorsOf(
      shown.map(({ members }) => members),
      NAMING,
      args,
      world,
    );
    const named = shown.map(({ members, ...counts }, index) => ({
      ...counts,
      members,
      central: members.slice(0, NAMING),
      sectors: sectors[index] ?? [],
    }));
    const names = await namesOf(
      named.flatMap(({ central, sectors }) => [...central, ...sectors]),
      world,
    );
    const call = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
    const rows = named.map(({ members, factsWithin, factsAcross, central, sectors }) => {
      const about = sectors.filter((id) => !central.includes(id));
      const name = about.length === 0 ? call(central) : `${call(central)} (${call(about)})`;
      return [name, members.length, factsWithin, factsAcross, central, sectors, members.slice(0, args.members)] as const;
    });
    const entities = rows.flatMap(([, , , , central, sectors, members]) => [...central, ...sectors, ...members]);
    const whole = [groups.length, Number(result.modularity.toPrecision(10)), result.parts.length, Math.max(0, ...result.parts)];
    return { row: [...whole, rows], entities: [...new Set(entities)], facts: [] };
  },
};

async function namesOf(ids: readonly string[], { graph, remaining }: World): Promise<Map<string, string>> {
  const text = 'UNWIND $ids AS wanted MATCH (n:Entity {id: wanted}) RETURN n.id AS id, n.name AS name';
  const rows = await graph.read({ text, parameters: { ids: [...new Set(ids)] } }, { deadline: remaining() });
  return new Map(rows.map(([id, name]) => [String(id), String(name)]));
}
