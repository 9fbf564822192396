import type { Row, Statement } from '../../graph/port.js';
import type { Steps } from './steps.js';

/** How sure a fact is taken to be of which nobody said. */
export const UNSAID = 0.5;

/** Someone who stands beside the frontier of a search. */
export interface Reached {
  readonly id: string;
  /** How many facts, of those asked for, it stands in. */
  readonly degree: number;
  /** Who of the frontier it stands beside, and how sure the surest fact between the two is. */
  readonly beside: readonly (readonly [id: string, sure: number])[];
}

/** Who stands beside a frontier: every one who may stand in between, and the goal. `way` is the arrow of the steps, or their back. */
export function hopText(steps: Steps, way: 'arrow' | 'back', frontier: readonly string[], goal: string): Statement {
  const { arrow, back, all, facts, between, values } = steps;
  const conditions = [facts, between === null ? null : `(b.id = $goal OR (${between}))`, 'b.id <> a.id'].filter((each) => each !== null);
  const text = [
    `UNWIND $frontier AS wanted MATCH (a:Entity {id: wanted})${way === 'arrow' ? arrow : back}(b:Entity)`,
    `WHERE ${conditions.join(' AND ')}`,
    `WITH b, a.id AS near, max(coalesce(r.confidence, ${UNSAID})) AS sure`,
    'WITH b, collect([near, sure]) AS beside',
    `RETURN b.id AS id, COUNT { (b)${all}() } AS degree, beside`,
  ].join(' ');
  return { text, parameters: { ...values, frontier, goal } };
}

export function reachedBy([id, degree, beside]: Row): Reached {
  return { id: String(id), degree: Number(degree), beside: beside as readonly Row[] as Reached['beside'] };
}

/** In how many facts, of those asked for, entities stand. */
export function degreesText({ all }: Steps, ids: readonly string[]): Statement {
  const text = `UNWIND $ids AS wanted MATCH (b:Entity {id: wanted}) RETURN b.id AS id, COUNT { (b)${all}() } AS degree`;
  return { text, parameters: { ids } };
}
