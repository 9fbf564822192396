import { PearlError } from '../../errors.js';
import type { Price } from '../cost/price.js';
import type { Limits } from '../plan/limits.js';
import type { Condition, RootPlan } from '../plan/plan.js';
import { levelsOf, listsOf, nestingOf, nodesOf, sizeOf } from './walk.js';

/** Judges a plan and its price before any statement exists: an error says what is too much, how much that is, and what to do. */
export type Rule = (plan: RootPlan, limits: Limits, price: Price) => PearlError | null;

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

/** How deep subqueries may stand in each other: beyond, the embedded engine cannot read the statement. */
const NESTING = 20;

/** Lists, ends of facts, evidence and paths may stand NESTING deep, one below the other. */
const nestingRule: Rule = (plan) => {
  const depth = nestingOf(plan);
  if (depth <= NESTING) return null;
  const advice = 'Ask for the ids first, and go on from them with `nodes(ids:)`.';
  return tooExpensive(`This field stands ${depth} steps deep; the limit is ${NESTING}. ${advice}`, depth, NESTING);
};

/** How deep conditions may stand in each other: beyond, the embedded engine cannot read the statement. */
const CONDITION_DEPTH = 20;

/** How many relations a condition may lead over, one after the other: each multiplies what the database looks at. */
const RELATED_DEPTH = 5;

/** The filter of one list may have `maxConditions` conditions, stand CONDITION_DEPTH deep, and lead over RELATED_DEPTH relations. */
const conditionsRule: Rule = (plan, limits) => {
  for (const { name, where } of listsOf(plan)) {
    const problem = filterProblem(name, where, limits);
    if (problem !== null) return problem;
  }
  return null;
};

/** What is too much about a filter; null where nothing is. A feature that reads a filter of its own asks this by itself. */
export function filterProblem(name: string, where: Condition | null, { maxConditions }: Pick<Limits, 'maxConditions'>): PearlError | null {
  const { count, depth, related } = sizeOf(where);
  if (count > maxConditions)
    return tooExpensive(
      `The filter of ${name} has ${count} conditions; the limit is ${maxConditions}. Use \`in\` for alternatives of one value.`,
      count,
      maxConditions,
    );
  if (related > RELATED_DEPTH)
    return tooExpensive(
      `The filter of ${name} leads over ${related} relations, one after the other; the limit is ${RELATED_DEPTH}.`,
      related,
      RELATED_DEPTH,
    );
  if (depth > CONDITION_DEPTH)
    return tooExpensive(
      `The filter of ${name} stands ${depth} conditions deep; the limit is ${CONDITION_DEPTH}. Write it flatter.`,
      depth,
      CONDITION_DEPTH,
    );
  return null;
}

/** An answer may hold `maxNodes` nodes, if every list were full. */
const nodesRule: Rule = (plan, { maxNodes }) => {
  const { nodes, largest } = nodesOf(plan);
  if (nodes <= maxNodes) return null;
  const advice = `Most of them come from ${largest?.name}: give it, or a list above it, a smaller \`first\`.`;
  return tooExpensive(`This field may answer with ${nodes} nodes; the limit is ${maxNodes}. ${advice}`, nodes, maxNodes);
};

/** What one root field is expected to cost may be `price.limit` accesses to the database. */
const costRule: Rule = (_plan, _limits, { cost, limit, lists: [costliest] }) => {
  if (cost <= limit || costliest === undefined) return null;
  const advice = `Most of it comes from ${costliest.name}, ${costliest.cost}: give the lists above it a smaller \`first\`, or start from fewer ids.`;
  return tooExpensive(`This field is expected to cost ${cost} accesses to the database; the limit is ${limit}. ${advice}`, cost, limit, {
    costliest: costliest.name,
  });
};

/** In the order in which they are asked. */
const RULES: readonly Rule[] = [listsRule, nestingRule, conditionsRule, nodesRule, costRule];

/** @throws PearlError QUERY_TOO_EXPENSIVE of the first rule that the plan breaks. */
export function check(plan: RootPlan, limits: Limits, price: Price, rules: readonly Rule[] = RULES): void {
  for (const rule of rules) {
    const error = rule(plan, limits, price);
    if (error !== null) throw error;
  }
}

function tooExpensive(message: string, cost: number, limit: number, more: { costliest?: string } = {}): PearlError {
  return new PearlError('QUERY_TOO_EXPENSIVE', message, { extensions: { cost, limit, ...more } });
}
