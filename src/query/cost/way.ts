import type { Condition, Link } from '../plan/plan.js';
import type { Measure } from '../plan/summary.js';
import { conditionCost, namesOf } from './condition.js';
import { degreeOf, joinedLabels, nodesOf, type Statistics, shareOf } from './statistics.js';
import { PROMINENCE, WEIGHTS } from './weights.js';

/** Rows that a part of a statement is run for: how many, and of which concrete types their nodes may be. */
export interface Rows {
  readonly count: number;
  readonly labels: readonly string[];
  /** Whether these are what was asked for by id: then each is of whichever type is asked about, and a prominent one. */
  readonly byId: boolean;
}

/** The way that a link is, for one node: the accesses it takes, and how many ends it finds. */
export interface Way {
  readonly accesses: number;
  readonly found: number;
}

/** What it takes to go from one of these nodes to all that a link leads to. */
export function wayOf(link: Link, from: Pick<Rows, 'labels' | 'byId'>, statistics: Statistics): Way {
  const { accesses, reached } = walk(link, from, statistics);
  if (link.kind === 'relation') return { accesses, found: reached };
  // A path is a condition on its end: every node of the type is asked whether a path leads there.
  const targets = nodesOf(statistics, namesOf(link.target));
  return { accesses: targets * (WEIGHTS.scan + accesses), found: Math.min(targets, reached) };
}

/** How many paths join two ends of a link, where any does; and what it takes to find them. */
export function pathsOf(link: Link, statistics: Statistics): Way {
  const { accesses, reached } = walk(link, { labels: joinedLabels(statistics), byId: false }, statistics);
  return { accesses, found: Math.max(1, reached / Math.max(1, nodesOf(statistics, namesOf(link.target)))) };
}

/** How many relationships of a type an average one of these rows has. */
export function degreeAt({ labels, byId }: Pick<Rows, 'labels' | 'byId'>, step: Link['steps'][number], statistics: Statistics): number {
  return degreeOf(statistics, labels, step) * (byId ? PROMINENCE : 1);
}

/** All the steps of a link from one node, and how many times they reach the type that it leads to. */
function walk({ steps, each, target }: Link, from: Pick<Rows, 'labels' | 'byId'>, statistics: Statistics) {
  let [at, accesses, above] = [1, 0, from];
  for (const step of steps) {
    const met = degreeAt(above, step, statistics);
    accesses += at * (WEIGHTS.enter + met * (WEIGHTS.step + conditionCost(each, [], statistics)));
    at *= met;
    above = { labels: joinedLabels(statistics), byId: false };
  }
  const last = steps.at(-1);
  return { accesses, reached: last === undefined ? 0 : at * shareOf(statistics, last, namesOf(target)) };
}

/** What it takes to go to all that a link leads to, and look at what is measured. */
export function measuredWay(link: Link, measure: Measure, labels: readonly string[], statistics: Statistics): number {
  const { accesses, found } = wayOf(link, { labels, byId: false }, statistics);
  return accesses + found * measureCost(measure);
}

/** What a measure looks at in each row. */
export function measureCost(measure: Measure): number {
  if (measure.kind !== 'values') return 0;
  return WEIGHTS.look * (measure.kinds === null ? 1 : 2);
}

/** What it takes to go to all that a link leads to, and ask a condition of each. */
export function askedWay(link: Link, where: Condition | null, labels: readonly string[], statistics: Statistics): number {
  const { accesses, found } = wayOf(link, { labels, byId: false }, statistics);
  return accesses + found * conditionCost(where, namesOf(link.target), statistics);
}
