import { PearlError } from '../../errors.js';
import type { Limits } from '../plan/limits.js';
import type { ListPlan, RootPlan } from '../plan/plan.js';
import { levelsOf, listsOf, nodesOf, sizeOf } from './walk.js';

/** Judges a plan before any statement exists: an error says what is too much, how much that is, and what to do. */
export type Rule = (plan: RootPlan, limits: Limits) => PearlError | null;

/** Lists may stand `maxDepth` deep, one below the other. */
const depthRule: Rule = (plan, { maxDepth }) => {
  const deepest = listsOf(plan).reduce<ListPlan | null>((found, list) => (found === null || list.depth > found.depth ? list : found), null);
  if (deepest === null || deepest.depth <= maxDepth) return null;
  const advice = 'Ask for the ids first, and go on from them with `nodes(ids:)`.';
  return tooExpensive(`${deepest.name} stands ${deepest.depth} lists deep; the limit is ${maxDepth}. ${advice}`, deepest.depth, maxDepth);
};

/** One root field may read `maxLists` lists: each costs the database planning time, whatever it holds. */
const listsRule: Rule = (plan, { maxLists }) => {
  const count = levelsOf(plan);
  if (count <= maxLists) return null;
  return tooExpensive(
    `This field reads ${count} lists; the limit is ${maxLists}. Spread them over several root fields or requests.`,
    count,
    maxLists,
  );
};

/** How deep conditions may stand in each other: beyond, the text of a statement could not be read any more. */
const CONDITION_DEPTH = 30;

/** The filter of one list may have `maxConditions` conditions, and stand CONDITION_DEPTH deep. */
const conditionsRule: Rule = (plan, { maxConditions }) => {
  for (const { name, where } of listsOf(plan)) {
    const { count, depth } = sizeOf(where);
    if (count > maxConditions)
      return tooExpensive(
        `The filter of ${name} has ${count} conditions; the limit is ${maxConditions}. Use \`in\` for alternatives of one value.`,
        count,
        maxConditions,
      );
    if (depth > CONDITION_DEPTH)
      return tooExpensive(
        `The filter of ${name} stands ${depth} conditions deep; the limit is ${CONDITION_DEPTH}. Write it flatter.`,
        depth,
        CONDITION_DEPTH,
      );
  }
  return null;
};

/** An answer may hold `maxNodes` nodes, if every list were full. */
const nodesRule: Rule = (plan, { maxNodes }) => {
  const { nodes, largest } = nodesOf(plan);
  if (nodes <= maxNodes) return null;
  const advice = `Most of them come from ${largest?.name}: give it, or a list above it, a smaller \`first\`.`;
  return tooExpensive(`This field may answer with ${nodes} nodes; the limit is ${maxNodes}. ${advice}`, nodes, maxNodes);
};

/** In the order in which they are asked. */
const RULES: readonly Rule[] = [depthRule, listsRule, conditionsRule, nodesRule];

/** @throws PearlError QUERY_TOO_EXPENSIVE of the first rule that the plan breaks. */
export function check(plan: RootPlan, limits: Limits, rules: readonly Rule[] = RULES): void {
  for (const rule of rules) {
    const error = rule(plan, limits);
    if (error !== null) throw error;
  }
}

function tooExpensive(message: string, cost: number, limit: number): PearlError {
  return new PearlError('QUERY_TOO_EXPENSIVE', message, { extensions: { cost, limit } });
}
