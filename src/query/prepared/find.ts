import { PearlError } from '../../errors.js';
import { type Graph } from '../../graph/port.js';
import type { Model } from '../../model/model.js';
import type { Found } from '../finder.js';
import type { Condition } from '../plan/conditions.js';
import { inRequest, type Variables } from '../plan/given.js';
import type { Limits } from '../plan/limits.js';
import { badInput } from '../plan/place.js';
import type { FoundRoot } from '../plan/plan.js';
import { filterProblem } from '../rules/rules.js';

/** What finding takes place in. */
export interface Using {
  readonly graph: Graph;
  readonly model: Model;
  readonly limits: Limits;
}

/** Has a feature find the answer, and keeps it to the deadline of the field: it is asked before each of its steps. */
export async function findFor(
  { finder, args, place, name }: FoundRoot,
  variables: Variables,
  { graph, model, limits }: Using,
): Promise<Found> {
  const { deadline } = limits;
  const end = performance.now() + deadline;
  const remaining = () => {
    const left = Math.floor(end - performance.now());
    if (left <= 0)
      throw new PearlError(
        'DEADLINE_EXCEEDED',
        `${name} needed longer than ${deadline} ms. Ask for less: fewer steps, fewer types, a smaller \`first\`.`,
      );
    return left;
  };
  const given = inRequest(args, variables);
  const world = {
    graph,
    model,
    limits,
    remaining,
    place,
    judge: (filter: Condition | null) => {
      const problem = filterProblem(name, filter, limits);
      if (problem !== null) throw problem;
    },
    refuse: (argument: string, problem: string) => badInput(argument === '' ? place : place.below(argument), problem),
  };
  finder.check?.(given, world);
  return finder.find(given, world);
}
