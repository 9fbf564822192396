import { derived, type Given, whole } from './given.js';
import { badInput, type Place } from './place.js';
import type { Condition, Side } from './plan.js';
import type { Planning } from './planning.js';

/** Through what a list is seen, and the lists below it: a time, and how sure facts must be. */
export interface Lens {
  readonly time: TimeWindow | null;
  readonly minConfidence: Given<number> | null;
}

/** From one partial date to another, both included; null: open. */
export interface TimeWindow {
  readonly from: Given<string> | null;
  readonly to: Given<string> | null;
  /** Whether facts whose beginning is not known are taken along. */
  readonly undated: boolean;
}

/** Everything, at all times. */
export const CLEAR: Lens = Object.freeze({ time: null, minConfidence: null });

/** The lens of a list: what its own arguments say, else what the list above is seen through. An explicit null clears it. */
export function lensOf(planning: Pick<Planning, 'checked'>, args: Readonly<Record<string, unknown>>, above: Lens, place: Place): Lens {
  return Object.freeze({
    time: 'time' in args ? windowOf(planning, args.time, place.below('time')) : above.time,
    minConfidence: 'minConfidence' in args ? leastOf(planning, args.minConfidence, place.below('minConfidence')) : above.minConfidence,
  });
}

function leastOf(planning: Pick<Planning, 'checked'>, given: unknown, place: Place): Given<number> | null {
  if (given === null || given === undefined) return null;
  return planning.checked(
    derived(given as Given<number>, (least) => {
      if (!(least >= 0 && least <= 1)) throw badInput(place, `is ${least}: confidence goes from 0 to 1.`);
      return least;
    }),
  );
}

function windowOf(planning: Pick<Planning, 'checked'>, given: unknown, place: Place): TimeWindow | null {
  if (given === null || given === undefined) return null;
  const { asOf, during, undated } = given as { asOf?: Given<string> | null; during?: Partial<TimeWindow> | null; undated?: string };
  const taken = undated === 'INCLUDE';
  const hasDate = asOf !== null && asOf !== undefined;
  const hasInterval = during !== null && during !== undefined;
  if (hasDate === hasInterval) throw badInput(place, 'needs either `asOf`, one date, or `during`, an interval.');
  if (hasDate) return { from: asOf, to: asOf, undated: taken };
  const { from = null, to = null } = during ?? {};
  if (from === null && to === null) throw badInput(place.below('during'), 'is open at both ends: give `from` or `to`.');
  planning.checked(
    derived(whole([from, to]), ([begin, end]) => {
      if (begin !== null && end !== null && String(begin) > `${end}~`)
        throw badInput(place.below('during'), `ends in ${end}, before it begins in ${begin}.`);
    }),
  );
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
  const year = derived(time.to, (date) => Number(date.slice(0, 4)));
  const founded = { kind: 'property', on: 'node', name: 'foundedYear' } as const;
  const unknown: Condition = { kind: 'compare', value: founded, operator: 'isNull', with: true };
  return [...sure, any([unknown, { kind: 'compare', value: founded, operator: 'lte', with: year }])];
}

function confident(on: Side, least: Given<number>): Condition {
  return { kind: 'compare', value: { kind: 'property', on, name: 'confidence' }, operator: 'gte', with: least };
}

function date(name: 'since' | 'until', operator: 'lte' | 'gte', value: Given<string>): Condition {
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
