import type { Arguments, Finder, World } from '../../query/finder.js';
import { knownEntities } from '../exploring/entities.js';
import { passageOf } from '../exploring/passage.js';
import { bySpecificity, degreeOf, type Neighbour, neighboursOf } from './neighbours.js';
import { namedBy, sharedRow } from './sharedRow.js';
import { closeness, specificityInParts } from './specificity.js';

/** How many related entities there are at most, with how many shared ones each; and how many facts may be looked at for them. */
export const LIMITS = Object.freeze({ first: 100, evidence: 25, facts: 1_000_000 });

/** Accesses to the database for what is usually looked at: the facts of all whom an entity has facts with. */
const ACCESSES = 50_000;

interface Given extends Arguments {
  readonly id: string;
  readonly avoid?: readonly string[] | null;
  readonly first: number;
  readonly evidence: number;
}

/** Who is two facts away, the most closely related first: a statement for whom the entity has facts with, and one for theirs. */
export const relatedFinder: Finder = {
  sizes: (known) => {
    const first = Math.min(known('first') ?? LIMITS.first, LIMITS.first);
    const shared = first * Math.min(known('evidence') ?? LIMITS.evidence, LIMITS.evidence);
    return { entities: first + shared, facts: 3 * shared, accesses: ACCESSES };
  },
  check(args, { refuse }) {
    const { first, evidence } = args as Given;
    if (first < 1 || first > LIMITS.first) throw refuse('first', `is ${first}: it goes from 1 to ${LIMITS.first}.`);
    if (evidence < 0 || evidence > LIMITS.evidence) throw refuse('evidence', `is ${evidence}: it goes from 0 to ${LIMITS.evidence}.`);
  },
  async find(given, world) {
    const args = given as Given;
    await knownEntities(world, [args.id], 'id');
    await knownEntities(world, args.avoid ?? [], 'avoid');
    // What is shared may be of any type: only the related ones are asked for theirs.
    const neighbours = await neighboursOf(args.id, { ...args, entityTypes: null }, world);
    refuseCrowds([...neighbours.values()], world);
    const degree = await degreeOf(args.id, world);
    const related = (await sharing([...neighbours.values()], args, world)).map((each) => {
      const shared = each.shared.flatMap(([id, facts]) => {
        const neighbour = neighbours.get(id);
        return neighbour === undefined ? [] : [{ neighbour, facts }];
      });
      shared.sort((a, b) => bySpecificity(a.neighbour, b.neighbour));
      const evidence = shared.slice(0, args.evidence).map(({ neighbour, facts }) => sharedRow(neighbour, facts));
      return { id: each.id, score: closeness(each.parts, degree, each.degree), count: shared.length, evidence };
    });
    const named = namedBy(related.flatMap(({ evidence }) => evidence));
    return {
      row: related.map(({ id, score, count, evidence }) => [id, score, count, evidence]),
      entities: [...new Set([...related.map(({ id }) => id), ...named.entities])],
      facts: [...new Set(named.facts)],
    };
  },
};

/** One who shares something with the entity asked about. */
interface Sharing {
  readonly id: string;
  readonly parts: number;
  readonly degree: number;
  /** What they share, and the ids of the facts that lead from there. */
  readonly shared: readonly (readonly [id: string, facts: readonly string[]])[];
}

/** Those who have facts with any of the neighbours, the most closely related first. */
async function sharing(neighbours: readonly Neighbour[], args: Given, world: World): Promise<Sharing[]> {
  const { arrow, asked, values } = passageOf(args, 'either', world);
  const conditions = ['b.id <> $one', ...(asked === null ? [] : [asked])].join(' AND ');
  const text = [
    `UNWIND $shared AS each MATCH (z:Entity {id: each.id})${arrow}(b:Entity) WHERE ${conditions}`,
    'WITH b, each.id AS via, each.parts AS parts, collect(r.id) AS facts',
    'WITH b, sum(parts) AS total, collect([via, facts]) AS shared',
    'WITH b, total, shared, COUNT { (b)--() } AS degree',
    'ORDER BY 1.0 * total / sqrt(1.0 * degree) DESC, b.id LIMIT $first',
    'RETURN b.id AS id, total, degree, shared',
  ].join(' ');
  const shared = neighbours.map(({ id, degree }) => ({ id, parts: specificityInParts(degree) }));
  const parameters = { ...values, shared, one: args.id, first: args.first };
  const rows = await world.graph.read({ text, parameters }, { deadline: world.remaining() });
  return rows.map(([id, parts, degree, via]) => ({
    id: String(id),
    parts: Number(parts),
    degree: Number(degree),
    shared: via as Sharing['shared'],
  }));
}

/** Neither database lets go of a statement at once: what would go through too many facts is not begun. */
function refuseCrowds(neighbours: readonly Neighbour[], { refuse }: World): void {
  const facts = neighbours.reduce((sum, { degree }) => sum + degree, 0);
  if (facts <= LIMITS.facts) return;
  const largest = [...neighbours].sort(bySpecificity).slice(-3).reverse();
  const named = largest.map(({ id, degree }) => `${JSON.stringify(id)} (${degree})`).join(', ');
  throw refuse(
    'id',
    `has facts with entities that stand in ${facts} facts; the limit is ${LIMITS.facts}. Leave the largest out by \`avoid\`: ${named}.`,
  );
}
