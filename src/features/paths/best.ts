import TinyQueue from 'tinyqueue';
import { type Pace, pacing } from '../../pace.js';
import { backwards, type Ends, type Net } from './net.js';

/** What a step adds to a path, 0 or more: the paths that come to least are the best. */
export type StepCost = (to: string, sure: number) => number;

/** How many beginnings of paths are compared at most. */
const COMPARED = 50_000;

/** The beginning of a path. */
interface Beginning {
  readonly id: string;
  readonly before: Beginning | null;
  readonly length: number;
  readonly spent: number;
  /** What a path that begins so comes to at least. */
  readonly least: number;
  /** Its ids: of equals, the first in this order comes first. */
  readonly key: string;
}

/** Which paths are wanted. */
export interface Wanted {
  readonly cost: StepCost;
  readonly wanted: number;
  /** When to stop, on the clock of `performance`. */
  readonly until: number;
}

export interface Best {
  /** The entities of each path, the best path first. */
  readonly paths: readonly (readonly string[])[];
  readonly stoppedBy: 'BUDGET' | 'DEADLINE' | null;
}

/**
 * The best paths of a net on which no entity comes twice, as many as are wanted: best-first search (A*; Hart, Nilsson and
 * Raphael 1968) over beginnings of paths. What is left of a path is estimated by the least that it can come to in as many
 * steps as remain, so no beginning is followed that cannot end in time, and paths come out in the order of their costs.
 */
export async function bestPaths(net: Net, { from, to, maxLength }: Ends, { cost, wanted, until }: Wanted): Promise<Best> {
  const pace = pacing();
  const within = await leastWithin(net, to, maxLength, cost, pace);
  const queue = new TinyQueue<Beginning>([], (one, other) => one.least - other.least || (one.key < other.key ? -1 : 1));
  const paths: string[][] = [];
  let compared = 0;
  const add = (id: string, before: Beginning | null, spent: number) => {
    const length = before === null ? 0 : before.length + 1;
    const rest = within[maxLength - length]?.get(id);
    if (rest === undefined) return;
    compared += 1;
    queue.push({ id, before, length, spent, least: spent + rest, key: before === null ? id : `${before.key}\u0000${id}` });
  };
  add(from, null, 0);
  for (let next = queue.pop(); next !== undefined && paths.length < wanted; next = queue.pop()) {
    if (next.id === to) paths.push(idsOf(next));
    else for (const [id, sure] of net.steps.get(next.id) ?? []) if (!holds(next, id)) add(id, next, next.spent + cost(id, sure));
    if (compared > COMPARED) return { paths, stoppedBy: 'BUDGET' };
    if (performance.now() > until) return { paths, stoppedBy: 'DEADLINE' };
    if (pace.isDue()) await pace.rest();
  }
  return { paths, stoppedBy: null };
}

/** For each number of steps: from whom the end can be reached in as many at most, and what that comes to at least. */
async function leastWithin(net: Net, to: string, maxLength: number, cost: StepCost, pace: Pace): Promise<ReadonlyMap<string, number>[]> {
  const back = backwards(net);
  const within = [new Map([[to, 0]])];
  let rim: Iterable<string> = [to];
  for (let length = 1; length <= maxLength; length++) {
    const shorter = within[length - 1] as Map<string, number>;
    const least = new Map(shorter);
    const changed = new Set<string>();
    for (const id of rim) {
      if (pace.isDue()) await pace.rest();
      for (const [near, sure] of back.get(id) ?? []) {
        const spent = (shorter.get(id) as number) + cost(id, sure);
        if (spent >= (least.get(near) ?? Number.POSITIVE_INFINITY)) continue;
        least.set(near, spent);
        changed.add(near);
      }
    }
    within.push(least);
    rim = changed;
  }
  return within;
}

function holds(beginning: Beginning, id: string): boolean {
  for (let at: Beginning | null = beginning; at !== null; at = at.before) if (at.id === id) return true;
  return false;
}

function idsOf(path: Beginning): string[] {
  const ids: string[] = [];
  for (let at: Beginning | null = path; at !== null; at = at.before) ids.push(at.id);
  return ids.reverse();
}
