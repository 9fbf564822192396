import { endsBefore, yearOf } from './dates.ts';
import { badInput } from './faults.ts';
import type { Way } from './paths.ts';
import type { Scalar } from './records.ts';
import type { Link } from './relations.ts';

/** What a list takes over from the lists above it, and hands down to those below. */
export interface Inherited {
  readonly time: Window | null;
  readonly minConfidence: number | null;
}

export const NOTHING: Inherited = { time: null, minConfidence: null };

/** From `from` to `to`, both included, each open where it is null. */
interface Window {
  readonly from: string | null;
  readonly to: string | null;
  readonly undated: 'INCLUDE' | 'EXCLUDE';
}

/** What a list may say of time and confidence. */
export interface Windowing {
  readonly time?: {
    readonly asOf?: string | null;
    readonly during?: { readonly from?: string | null; readonly to?: string | null } | null;
    readonly undated?: 'INCLUDE' | 'EXCLUDE' | null;
  } | null;
  readonly minConfidence?: number | null;
}

/** A list's own argument takes the place of the inherited one of its name; null switches it off. */
export function inheritedBy({ time, minConfidence }: Windowing, above: Inherited): Inherited {
  return {
    time: time === undefined ? above.time : time === null ? null : windowOf(time),
    minConfidence: minConfidence === undefined ? above.minConfidence : minConfidence,
  };
}

function windowOf({ asOf = null, during = null, undated }: NonNullable<Windowing['time']>): Window {
  if ((asOf === null) === (during === null)) throw badInput('`time` takes either asOf or during.');
  const { from = null, to = null } = during ?? {};
  if (during !== null && from === null && to === null) throw badInput('A time between two days has one of them at least.');
  if (from !== null && to !== null && endsBefore(to, from)) throw badInput('A time ends before it begins.');
  return { from: asOf ?? from, to: asOf ?? to, undated: undated ?? 'EXCLUDE' };
}

/** What a window says of a row: a fact without a start is `undated` where only that keeps it from being in. */
export type Judgement = 'in' | 'out' | 'undated';

export function judge(link: Link, inherited: Inherited): Judgement {
  const { time } = inherited;
  if (link.ways !== undefined) return judgeWays(link.ways, inherited);
  const { fact, node } = link;
  if (time === null || node?.typeName === 'Source') return 'in';
  if (fact === null) return isKnownLater(node?.values.foundedYear ?? null, time) ? 'out' : 'in';
  const { since, until } = fact.values;
  const over = typeof until === 'string' && time.from !== null && endsBefore(until, time.from);
  if (over) return 'out';
  if (typeof since !== 'string') return time.undated === 'INCLUDE' ? 'in' : 'undated';
  return time.to !== null && endsBefore(time.to, since) ? 'out' : 'in';
}

/** What a path leads to is in where one way is: a way is as good as the worst of its facts. */
function judgeWays(ways: readonly Way[], inherited: Inherited): Judgement {
  const sure = ways.filter((way) => isSureWay(way, inherited)).map((way) => judgeWay(way, inherited));
  return sure.includes('in') ? 'in' : sure.includes('undated') ? 'undated' : 'out';
}

function judgeWay({ facts }: Way, inherited: Inherited): Judgement {
  const each = facts.map((fact) => judge({ fact, node: null }, inherited));
  return each.includes('out') ? 'out' : each.includes('undated') ? 'undated' : 'in';
}

function isSureWay({ facts }: Way, inherited: Inherited): boolean {
  return facts.every((fact) => isSure({ fact, node: null }, inherited));
}

/** The ways that are shown: those that time and confidence leave in. */
export function waysShown(ways: readonly Way[], inherited: Inherited): Way[] {
  return ways.filter((way) => isSureWay(way, inherited) && judgeWay(way, inherited) === 'in');
}

/** Entities are left out only where they are known to have begun later. */
function isKnownLater(foundedYear: Scalar, { to }: Window): boolean {
  return typeof foundedYear === 'number' && to !== null && foundedYear > yearOf(to);
}

/** Confidence judges the fact where there is one, the entity otherwise, and sources not at all. */
export function isSure({ fact, node, ways }: Link, inherited: Inherited): boolean {
  if (ways !== undefined) return ways.some((way) => isSureWay(way, inherited));
  const { minConfidence } = inherited;
  const stated = fact ?? node;
  if (minConfidence === null || stated === null || stated.typeName === 'Source') return true;
  const { confidence } = stated.values;
  return typeof confidence === 'number' && confidence >= minConfidence;
}
