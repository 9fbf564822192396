import type { StepCost } from './best.js';
import type { Net } from './net.js';

/** How much the degree of an entity takes from what a path over it says: the value that the paper found best. */
const DAMPING = 0.4;

/**
 * How specific a path is: the product of how sure its facts are (the surest, where several join the same two entities)
 * and of degree^-0.4 for each entity in between. Something that many facts are about joins anything to anything; a path
 * over it says little, and a longer one over things that few facts are about may say more.
 *
 * It is the path degree product of Himmelstein and Baranzini, "Heterogeneous Network Edge Prediction" (PLOS Computational
 * Biology 11, 2015), with the degrees of entities in place of those of their types of facts, leaving out both ends, which
 * all paths share; and times the probability that all facts hold, if they hold independently of each other.
 *
 * As a cost it is the negative logarithm, which adds up along a path.
 */
export function specificity({ degrees }: Net, to: string): StepCost {
  return (id, sure) => -Math.log(sure) + (id === to ? 0 : DAMPING * Math.log(degrees.get(id) ?? 1));
}

/** The score of a path: from 0, says nothing, to 1. */
export function scoreOf(path: readonly string[], { steps }: Net, cost: StepCost): number {
  const costs = path.slice(1).map((id, index) => cost(id, steps.get(path[index] as string)?.get(id) ?? 0));
  const score = Math.exp(-costs.reduce((sum, each) => sum + each, 0));
  return Number(score.toPrecision(6));
}
