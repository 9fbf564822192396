import type { Neighbour } from './neighbours.js';
import { specificity } from './specificity.js';

/** What the fields of SharedEntity are made of. */
export type SharedRow = readonly [id: string, degree: number, specificity: number, withA: readonly string[], withB: readonly string[]];

/** An entity that two share, by its facts with the first and the ids of those with the second. */
export function sharedRow({ id, degree, facts }: Neighbour, withB: readonly string[]): SharedRow {
  return [id, degree, Number(specificity(degree).toPrecision(12)), facts, [...withB].sort()];
}

/** Whom rows of shared entities name. */
export function namedBy(rows: readonly SharedRow[]): { entities: string[]; facts: string[] } {
  return { entities: rows.map(([id]) => id), facts: rows.flatMap(([, , , withA, withB]) => [...withA, ...withB]) };
}
