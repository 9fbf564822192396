import type { Arguments, Finder, Found, World } from '../../query/finder.js';
import { knownEntities } from '../exploring/entities.js';
import { bestPaths } from './best.js';
import { countShortest } from './count.js';
import { factsOf } from './facts.js';
import { BUDGET, search } from './search.js';
import { scoreOf, specificity } from './specific.js';
import { stepsOf } from './steps.js';

export const LIMITS = Object.freeze({ maxLength: 8, first: 100, avoid: 100 });

/** The arguments of every field that seeks paths. */
interface Given extends Arguments {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  readonly avoid?: readonly string[] | null;
}

/** Which paths a field seeks, and which of them it puts first. */
export interface Kind {
  /** The shortest alone, or others too. */
  readonly shortest: boolean;
  readonly order: 'length' | 'specificity';
}

/** Accesses for each fact that is looked at, and what stands at its end. */
const EACH = 6;

/**
 * Finds paths from one entity to another: a search hop by hop makes a net of what leads there, the best paths are drawn
 * out of it, and the facts along them are read.
 */
export function pathsFinder(kind: Kind): Finder {
  return {
    sizes(known) {
      const [first, length] = [Math.min(known('first') ?? 0, LIMITS.first), Math.min(known('maxLength') ?? 0, LIMITS.maxLength)];
      return { entities: first * (length + 1), facts: 2 * first * length, accesses: EACH * BUDGET };
    },
    check: (args, { refuse }) => checkArguments(args as Given, refuse),
    find: (args, world) => find(kind, args as Given, world),
  };
}

async function find({ shortest, order }: Kind, args: Given, world: World): Promise<Found> {
  const { from, to, maxLength, first } = args;
  const steps = stepsOf(args, world);
  await knownArguments(args, world);
  const net = await search({ from, to, maxLength, shortest }, steps, world);
  const least = shortest ? countShortest(net, { from, to, maxLength }) : null;
  const specific = specificity(net, to);
  const best = await bestPaths(
    net,
    { from, to, maxLength: least?.length ?? maxLength },
    {
      cost: order === 'length' ? () => 1 : specific,
      // One more, to know that there are more.
      wanted: first + 1,
      until: performance.now() + world.remaining() / 2,
    },
  );
  const paths = best.paths.slice(0, first);
  const facts = await factsOf(paths, net, steps, world);
  const cells = paths.map((path, index) => [path.length - 1, scoreOf(path, net, specific), path, facts[index] ?? []]);
  const stoppedBy = net.stoppedBy ?? best.stoppedBy ?? (best.paths.length > first ? 'FIRST' : null);
  const complete = stoppedBy === null ? paths.length : null;
  const totalCount = shortest && net.stoppedBy === null ? (least?.count ?? complete) : complete;
  return {
    row: [cells, totalCount, stoppedBy !== null, stoppedBy, net.expanded],
    entities: [...new Set(paths.flat())],
    facts: [...new Set(facts.flat())],
  };
}

async function knownArguments({ from, to, avoid }: Given, world: World): Promise<void> {
  await Promise.all([
    knownEntities(world, [from], 'from'),
    knownEntities(world, [to], 'to'),
    ...(avoid?.length ? [knownEntities(world, avoid, 'avoid')] : []),
  ]);
}

function checkArguments({ from, to, maxLength, first, avoid }: Given, refuse: World['refuse']): void {
  if (from === to) throw refuse('to', `is ${JSON.stringify(to)}, as \`from\` is: a path leads from one entity to another.`);
  if (maxLength < 1 || maxLength > LIMITS.maxLength) throw refuse('maxLength', `is ${maxLength}: it goes from 1 to ${LIMITS.maxLength}.`);
  if (first < 1 || first > LIMITS.first) throw refuse('first', `is ${first}: it goes from 1 to ${LIMITS.first}.`);
  if (avoid == null) return;
  if (avoid.length > LIMITS.avoid) throw refuse('avoid', `names ${avoid.length} entities; the limit is ${LIMITS.avoid}.`);
  const end = avoid.includes(from) ? 'from' : avoid.includes(to) ? 'to' : null;
  if (end !== null)
    throw refuse('avoid', `names ${JSON.stringify(end === 'from' ? from : to)}, which is \`${end}\`: no path could begin or end there.`);
}
