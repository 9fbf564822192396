import type { Facts } from '../projection/Projection.js';
import { betweenness } from './betweenness.js';
import { communities } from './communities.js';
import { cutVertices } from './cutVertices.js';
import { degree } from './degree.js';
import type { Way } from './graphOf.js';
import { pagerank } from './pagerank.js';

/** What can be measured of a projection. Plain functions of numbers, so that a worker thread can do it. */
export const MEASURES = Object.freeze({ degree, pagerank, betweenness, communities, cutVertices });

export type MeasureName = keyof typeof MEASURES;
export type Measured<M extends MeasureName> = ReturnType<(typeof MEASURES)[M]>;

/** What is asked of a worker. */
export interface Task<M extends MeasureName = MeasureName> {
  readonly measure: M;
  readonly facts: Facts;
  readonly way: Way;
}

export function measured<M extends MeasureName>({ measure, facts, way }: Task<M>): Measured<M> {
  return MEASURES[measure](facts, way) as Measured<M>;
}
