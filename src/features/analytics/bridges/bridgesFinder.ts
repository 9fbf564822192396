import type { Finder } from '../../../query/finder.js';
import { measure } from '../computing/measuring.js';
import { degree } from '../measures/degree.js';
import type { ProjectionArguments } from '../projection/projectionArguments.js';

export const LIMITS = Object.freeze({ first: 1_000, shown: 100 });

/** Accesses to the database for reading a part of the graph: each of its entities and facts once, or what is kept of them. */
const ACCESSES = 200_000;

interface Given extends ProjectionArguments {
  readonly first: number;
  readonly shown: number;
}

/** The cut vertices of a projection, those first that cut off the most. */
export const bridgesFinder: Finder = {
  sizes: (known) => {
    const first = Math.min(known('first') ?? LIMITS.first, LIMITS.first);
    const shown = Math.min(known('shown') ?? LIMITS.shown, LIMITS.shown);
    return { entities: first * (1 + shown), facts: 0, accesses: ACCESSES };
  },
  check(args, { refuse }) {
    const { first, shown } = args as Given;
    if (first < 1 || first > LIMITS.first) throw refuse('first', `is ${first}: it goes from 1 to ${LIMITS.first}.`);
    if (shown < 0 || shown > LIMITS.shown) throw refuse('shown', `is ${shown}: it goes from 0 to ${LIMITS.shown}.`);
  },
  async find(given, world) {
    const args = given as Given;
    const { projection, result } = await measure(args, { measure: 'cutVertices', way: 'BOTH' }, world);
    const { ids, facts } = projection;
    const degrees = degree(facts, 'BOTH');
    const idOf = (node: number) => ids[node] ?? '';
    const rows = result.vertices.slice(0, args.first).map(({ node, parts, cutOff, runs }) => {
      const nodes = runs.flatMap(([start, end]) => [...result.order.subarray(start, end)]);
      nodes.sort((one, other) => (degrees[other] ?? 0) - (degrees[one] ?? 0) || one - other);
      return [idOf(node), parts, cutOff, nodes.slice(0, args.shown).map(idOf)] as const;
    });
    return { row: rows, entities: [...new Set(rows.flatMap(([id, , , shown]) => [id, ...shown]))], facts: [] };
  },
};
