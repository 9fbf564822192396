import { badInput, type Place } from './place.js';
import type { Condition, Side } from './plan.js';

/** Through what a list is seen, and the lists below it: a time, and how sure facts must be. */
export interface Lens {
  readonly time: TimeWindow | null;
  readonly minConfidence: number | null;
}

/** From one partial date to another, both included; null: open. */
export interface TimeWindow {
  readonly from: string | null;
  readonly to: string | null;
  /** Whether facts whose beginning is not known are taken along. */
  readonly undated: boolean;
}

/** Everything, at all times. */
export const CLEAR: Lens = Object.freeze({ time: null, minConfidence: null });

/** The lens of a list: what its own arguments say, else what the list above is seen through. An explicit null clears it. */
export function lensOf(args: Readonly<Record<string, unknown>>, above: Lens, place: Place): Lens {
  return Object.freeze({
    time: 'time' in args ? windowOf(args.time, place.below('time')) : above.time,
    minConfidence: 'minConfidence' in args ? leastOf(args.minConfidence, place.below('minConfidence')) : above.minConfidence,
  });
}

function leastOf(given: unknown, place: Place): number | null {
  if (given === null || given === undefined) return null;
  const least = given as number;
  if (!(least >= 0 && least <= 1)) throw badInput(place, `is ${least}: confidence goes from 0 to 1.`);
  return least;
}

function windowOf(given: unknown, place: Place): TimeWindow | null {
  if (given === null || given === undefined) return null;
  const { asOf, during, undated } = given as { asOf?: string | null; during?: Partial<TimeWindow> | null; undated?: string };
  const taken = undated === 'INCLUDE';
  const hasDate = asOf !== null && asOf !== undefined;
  const hasInterval = during !== null && during !== undefined;
  if (hasDate === hasInterval) throw badInput(place, 'needs either `asOf`, one date, or `during`, an interval.');
  if (hasDate) return { from: asOf, to: asOf, undated: taken };
  const { from = null, to = null } = during ?? {};
  if (from === null && to === null) throw badInput(place.below('during'), 'is open at both ends: give `from` or `to`.');
  if (from !== null && to !== null && from > `${to}~`) throw badInput(place.below('during'), `ends in ${to}, before it begins in ${from}.`);
  return { from, to, undated: taken };
}

/** What the lens asks of relationships, and of those that it leaves out only because their beginning is not known. */
export function relationshipLens({ time, minConfidence }: Lens): { wanted: Condition[]; undated: Condition[] | null } {
  const sure = minConfidence === null ? [] : [confident('relationship', minConfidence)];
  if (time === null) return { wanted: sure, undated: null };
  const begun = all([known('since', true), ...(time.to === null ? [] : [date('since', 'lte', time.to)])]);
  const unknown = known('since', false);
  const lasting = time.from === null ? [] : [any([known('until', false), date('until', 'gte', time.from)])];
  if (time.undated) return { wanted: [...sure, any([unknown, begun]), ...lasting], undated: null };
  return { wanted: [...sure, begun, ...lasting], undated: [...sure, unknown, ...lasting] };
}

/** What the lens asks of entities: an entity is left out only when it is known to have begun later. */
export function entityLens({ time, minConfidence }: Lens): Condition[] {
  const sure = minConfidence === null ? [] : [confident('node', minConfidence)];
  if (time === null || time.to === null) return sure;
  const year = Number(time.to.slice(0, 4));
  const founded = { kind: 'property', on: 'node', name: 'foundedYear' } as const;
  const unknown: Condition = { kind: 'compare', value: founded, operator: 'isNull', with: true };
  return [...sure, any([unknown, { kind: 'compare', value: founded, operator: 'lte', with: year }])];
}

function confident(on: Side, least: number): Condition {
  return { kind: 'compare', value: { kind: 'property', on, name: 'confidence' }, operator: 'gte', with: least };
}

function date(name: 'since' | 'until', operator: 'lte' | 'gte', value: string): Condition {
  return { kind: 'compare', value: { kind: 'partialDate', on: 'relationship', name }, operator, with: value };
}

function known(name: 'since' | 'until', isKnown: boolean): Condition {
  return { kind: 'compare', value: { kind: 'property', on: 'relationship', name }, operator: 'isNull', with: !isKnown };
}

function all(of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

function any(of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}
