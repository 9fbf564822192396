import { PearlError } from '../../errors.js';
import type { Statement } from '../../graph/port.js';
import type { World } from '../../query/finder.js';
import { degreesText, hopText, type Reached, reachedBy } from './hop.js';
import type { Ends } from './net.js';
import { addStep, type GrowingNet, type Net } from './net.js';
import type { Steps } from './steps.js';

/** How many facts one search may look at. */
export const BUDGET = 25_000;

/** How many facts one statement may look at: others are let in, and the deadline is looked at, between two. */
const AT_ONCE = 4_000;

/** The part of the time that hops may take; the rest is for what is read of the paths that they find. */
const HOPS = 0.75;

/** What is sought. */
interface Sought extends Ends {
  /** Whether the search is over when the two ends have met: then every shortest path is known, and of others a part. */
  readonly shortest: boolean;
}

/** What is known from one end: who stands at the rim, and who has been seen. */
interface Side {
  readonly way: 'arrow' | 'back';
  readonly goal: string;
  rim: readonly string[];
  readonly seen: Set<string>;
}

/**
 * Bidirectional breadth-first search (Pohl, "Bi-directional Search", Machine Intelligence 6, 1971), a statement for each
 * hop, or several for a wide one: the rim that fewer facts are about goes on. When `length` hops have been made from both ends together, every step
 * of every path of that length is known. Of a rim that is too much to look at, those go on that few facts are about.
 */
export async function search({ from, to, maxLength, shortest }: Sought, steps: Steps, world: World): Promise<Net & { expanded: number }> {
  const end = performance.now() + HOPS * world.remaining();
  const net: GrowingNet = { steps: new Map(), degrees: new Map() };
  const sides: readonly [Side, Side] = [
    { way: 'arrow', goal: to, rim: [from], seen: new Set([from]) },
    { way: 'back', goal: from, rim: [to], seen: new Set([to]) },
  ];
  const read = async (statement: Statement) => {
    const deadline = Math.floor(end - performance.now());
    if (deadline <= 0) throw new PearlError('DEADLINE_EXCEEDED', 'The time for hops is over.');
    return world.graph.read(statement, { deadline });
  };
  const degree = (id: string) => net.degrees.get(id) ?? 0;
  let stoppedBy: Net['stoppedBy'] = null;
  let budget = BUDGET;
  try {
    for (const [id, facts] of await read(degreesText(steps, [from, to]))) net.degrees.set(String(id), Number(facts));
    for (let hop = 0; hop < maxLength && stoppedBy === null; hop++) {
      const [side, other] = byFacts(sides, degree);
      const { going, cost } = affordable(side.rim, budget, degree);
      if (going.length < side.rim.length) stoppedBy = 'BUDGET';
      if (going.length === 0) break;
      budget -= cost;
      const fresh: string[] = [];
      for (const part of parts(going, degree))
        fresh.push(...takeIn(net, side, (await read(hopText(steps, side.way, part, side.goal))).map(reachedBy)));
      if (shortest && fresh.some((id) => other.seen.has(id))) break;
      // No path goes on from where it is to end.
      side.rim = fresh.filter((id) => id !== side.goal);
    }
  } catch (error) {
    if (!(error instanceof PearlError && error.code === 'DEADLINE_EXCEEDED')) throw error;
    stoppedBy = 'DEADLINE';
  }
  return { ...net, stoppedBy, expanded: new Set(sides.flatMap(({ seen }) => [...seen])).size };
}

/** The side that fewer facts stand at the rim of, first. */
function byFacts([one, other]: readonly [Side, Side], degree: (id: string) => number): readonly [Side, Side] {
  const facts = ({ rim }: Side) => rim.reduce((sum, id) => sum + degree(id), 0);
  return facts(other) < facts(one) ? [other, one] : [one, other];
}

/** Of a rim those that few facts are about, as far as a budget goes. */
function affordable(rim: readonly string[], budget: number, degree: (id: string) => number): { going: readonly string[]; cost: number } {
  const going: string[] = [];
  let cost = 0;
  for (const id of [...rim].sort((one, other) => degree(one) - degree(other) || (one < other ? -1 : 1))) {
    if (cost + degree(id) > budget) break;
    going.push(id);
    cost += degree(id);
  }
  return { going, cost };
}

/** A rim in parts that one statement may look at; a hub is a part by itself. */
function parts(rim: readonly string[], degree: (id: string) => number): string[][] {
  const made: string[][] = [];
  let room = 0;
  for (const id of rim) {
    if (degree(id) > room || made.length === 0) {
      made.push([]);
      room = AT_ONCE;
    }
    made.at(-1)?.push(id);
    room -= degree(id);
  }
  return made;
}

/** Puts a hop into the net. Gives those whom this side had not seen. */
function takeIn(net: GrowingNet, { way, seen }: Side, reached: readonly Reached[]): readonly string[] {
  for (const { id, degree, beside } of reached) {
    net.degrees.set(id, degree);
    for (const [near, sure] of beside) way === 'arrow' ? addStep(net, near, id, sure) : addStep(net, id, near, sure);
  }
  const fresh = reached.map(({ id }) => id).filter((id) => !seen.has(id));
  for (const id of fresh) seen.add(id);
  return fresh;
}
