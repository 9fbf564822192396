import type { Finder, World } from '../../../query/finder.js';
import { measure } from '../computing/measuring.js';
import type { Projection } from '../projection/Projection.js';
import type { ProjectionArguments } from '../projection/projectionArguments.js';
import { fundingReceived, type Money } from './fundingReceived.js';
import { placed, type Scored } from './ranking.js';

/** How many entities are ranked at most, and how many steps betweenness may take: for each entity, one over each fact. */
export const LIMITS = Object.freeze({ first: 1_000, steps: 150_000_000 });

/** Accesses to the database for reading a part of the graph: each of its entities and facts once, or what is kept of them. */
const ACCESSES = 200_000;

interface Given extends ProjectionArguments {
  readonly by: 'DEGREE' | 'PAGERANK' | 'BETWEENNESS' | 'FUNDING_RECEIVED';
  readonly only?: readonly string[] | null;
  readonly direction?: 'OUT' | 'IN' | 'BOTH' | null;
  readonly kinds?: readonly string[] | null;
  readonly first: number;
}

/** Puts entities in order by a measure of the whole projection. */
export function rankFinder(money: Money | null): Finder {
  return {
    sizes: (known) => ({ entities: Math.min(known('first') ?? LIMITS.first, LIMITS.first), facts: 0, accesses: ACCESSES }),
    check(args, { refuse }) {
      const { by, first, kinds, direction } = args as Given;
      if (first < 1 || first > LIMITS.first) throw refuse('first', `is ${first}: it goes from 1 to ${LIMITS.first}.`);
      if (kinds != null && by !== 'FUNDING_RECEIVED') throw refuse('kinds', `says nothing by ${by}: it tells kinds of money apart.`);
      if (direction != null && by === 'FUNDING_RECEIVED')
        throw refuse('direction', 'says nothing by FUNDING_RECEIVED: money goes as it goes.');
    },
    async find(given, world) {
      const args = given as Given;
      const only = args.only == null || args.only.length === 0 ? null : new Set(args.only);
      const first = placed(await scored(args, money, world), args.first, ({ type }) => only === null || only.has(type));
      return { row: first.map(({ id, score, rank }) => [id, score, rank]), entities: first.map(({ id }) => id), facts: [] };
    },
  };
}

async function scored(args: Given, money: Money | null, world: World): Promise<readonly Scored[]> {
  const { by, direction } = args;
  if (by === 'FUNDING_RECEIVED') return money === null ? [] : fundingReceived(args, money, args.kinds ?? null, world);
  const asked = {
    DEGREE: { measure: 'degree', way: direction ?? 'BOTH' },
    PAGERANK: { measure: 'pagerank', way: direction ?? 'OUT' },
    BETWEENNESS: { measure: 'betweenness', way: direction ?? 'BOTH', check: (projection: Projection) => refuseLong(projection, world) },
  } as const;
  const { projection, result } = await measure(args, asked[by], world);
  return projection.ids.map((id, index) => ({ id, type: projection.types[index] ?? '', score: sure(result[index] ?? 0) }));
}

/** Scores have as many digits as are sure: equal entities differ in the last ones, and would have different ranks. */
function sure(score: number): number {
  return Number(score.toPrecision(10));
}

/** Betweenness takes minutes where everything else takes seconds: it is refused rather than begun and given up. */
function refuseLong({ facts: { count, from } }: Projection, { refuse }: World): void {
  const steps = count * from.length;
  if (steps <= LIMITS.steps) return;
  throw refuse(
    'by',
    `is BETWEENNESS, which follows each fact from each entity: ${count} × ${from.length} = ${steps} steps; the limit is ${LIMITS.steps}. Narrow it by \`types\` or \`entityTypes\`, or rank by PAGERANK.`,
  );
}
