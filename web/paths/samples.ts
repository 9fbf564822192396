import type { WellConnectedQuery } from '../graphql/generated/graphql.js';

interface End {
  readonly id: string;
  readonly name: string;
}

/** Two entities to begin with. */
export interface Sample {
  readonly from: End;
  readonly to: End;
}

const SAMPLES = 3;

/** Pairs of kinds, those first that make the better question; the last are for graphs that have few kinds. */
const PAIRS = [
  ['universities', 'companies'],
  ['funds', 'challenges'],
  ['challenges', 'companies'],
  ['funds', 'organisations'],
  ['organisations', 'organisations'],
  ['projects', 'projects'],
  ['funds', 'projects'],
  ['universities', 'universities'],
  ['funds', 'funds'],
] as const;

/** Questions that this graph has an answer to: between what most facts are about. */
export function samplesOf(connected: WellConnectedQuery): readonly Sample[] {
  return PAIRS.flatMap(([one, other]) => {
    const from = connected[one]?.[0]?.entity;
    const to = connected[other]?.[one === other ? 1 : 0]?.entity;
    return from && to ? [{ from, to }] : [];
  }).slice(0, SAMPLES);
}
