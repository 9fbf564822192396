import { LRUCache } from 'lru-cache';
import { inTurn } from '../../../graph/turns.js';
import type { World } from '../../../query/finder.js';
import type { Measured, MeasureName, Task } from '../measures/index.js';
import type { Projection } from '../projection/Projection.js';
import { type ProjectionArguments, projectionKey } from '../projection/projectionArguments.js';
import { readProjection } from '../projection/readProjection.js';
import { inTime } from './inTime.js';
import { inWorker } from './inWorker.js';

/** What was measured of which part of the graph. */
export interface Measurement<M extends MeasureName> {
  readonly projection: Projection;
  readonly result: Measured<M>;
}

/** What is asked, beside the part of the graph. */
interface Asked<M extends MeasureName> extends Pick<Task<M>, 'measure' | 'way'> {
  /** Refuses a projection that is too much for the measure. */
  check?(projection: Projection): void;
}

/** What is kept of a graph, for as long as it stays as it is. */
interface Kept {
  readonly projections: LRUCache<string, Projection>;
  readonly results: LRUCache<string, object>;
  readonly turn: ReturnType<typeof inTurn>;
}

const KEPT = new WeakMap<object, Kept>();

/**
 * Measures a part of the graph. One measurement is under way at a time, so that a core is left for everything else; a part
 * that was read, and what was measured of it, are kept until the graph changes.
 */
export async function measure<M extends MeasureName>(args: ProjectionArguments, asked: Asked<M>, world: World): Promise<Measurement<M>> {
  const { projections, results, turn } = keptOf(world.graph);
  const version = await world.graph.version({ deadline: world.remaining() });
  const part = `${version} ${projectionKey(args)}`;
  const whole = `${part} ${asked.measure} ${asked.way}`;
  // Where nothing is known of the state of the data, nothing can be known to be of it.
  const known = () => (version === null ? undefined : (results.get(whole) as Measurement<M> | undefined));
  const work = async (): Promise<Measurement<M>> => {
    const present = known();
    if (present !== undefined) return present;
    const projection = (version === null ? undefined : projections.get(part)) ?? (await readProjection(args, world));
    projections.set(part, projection);
    asked.check?.(projection);
    const result = await inWorker({ measure: asked.measure, way: asked.way, facts: projection.facts }, world);
    const measurement = Object.freeze({ projection, result });
    results.set(whole, measurement);
    return measurement;
  };
  return known() ?? inTime(world, turn(work));
}

function keptOf(graph: object): Kept {
  const kept = KEPT.get(graph) ?? { projections: new LRUCache({ max: 4 }), results: new LRUCache({ max: 32 }), turn: inTurn() };
  KEPT.set(graph, kept);
  return kept;
}
