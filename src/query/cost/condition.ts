import { membersOf, type TargetType } from '../../model/model.js';
import type { Condition } from '../plan/plan.js';
import { isPlaces } from '../shapes/degree.js';
import type { Statistics } from './statistics.js';
import { askedWay, measuredWay, pathsOf } from './way.js';
import { WEIGHTS } from './weights.js';

/**
 * What it costs to ask a condition of one row, whose node has one of these labels. Every part is taken to be asked: which
 * part already decides is not known beforehand, and so a further condition never makes a filter cheaper.
 */
export function conditionCost(condition: Condition | null, labels: readonly string[], statistics: Statistics): number {
  if (condition === null) return 0;
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.reduce((sum, each) => sum + conditionCost(each, labels, statistics), 0);
    case 'not':
      return conditionCost(condition.of, labels, statistics);
    case 'compare':
      return WEIGHTS.look;
    case 'related':
    case 'counted':
      return askedWay(condition.link, condition.where, labels, statistics);
    case 'measured':
      if (isPlaces(condition.link, condition.measure)) return askedWay(condition.link, null, labels, statistics);
      return measuredWay(condition.link, condition.measure, labels, statistics);
    case 'reached':
      return pathsOf(condition.link, statistics).accesses;
    case 'is':
      return WEIGHTS.look + conditionCost(condition.of, [condition.label], statistics);
  }
}

/** The concrete types of a list or a step. */
export function namesOf(target: TargetType): string[] {
  return membersOf(target).map(({ name }) => name);
}
