import { PearlError } from '../errors.js';
import type { Limits } from './plan/limits.js';
import type { Column, ListPlan, RootPlan, RowPlan } from './plan/plan.js';

/** Judges a plan before any statement exists: an error says what is too much, how much that is, and what to do. */
export type Rule = (plan: RootPlan, limits: Limits) => PearlError | null;

/** Lists may stand `maxDepth` deep, one below the other. */
export const depthRule: Rule = (plan, { maxDepth }) => {
  const deepest = listsOf(plan).reduce<ListPlan | null>((found, list) => (found === null || list.depth > found.depth ? list : found), null);
  if (deepest === null || deepest.depth <= maxDepth) return null;
  return tooExpensive(
    `${deepest.name} stands ${deepest.depth} lists deep; the limit is ${maxDepth}. Ask for the ids first, and go on from them with \`nodes(ids:)\`.`,
    deepest.depth,
    maxDepth,
  );
};

/** One root field may read `maxLists` lists: each costs the database planning time, whatever it holds. */
export const listsRule: Rule = (plan, { maxLists }) => {
  const count = levelsOf(plan);
  if (count <= maxLists) return null;
  return tooExpensive(
    `This field reads ${count} lists; the limit is ${maxLists}. Spread them over several root fields or requests.`,
    count,
    maxLists,
  );
};

/** In the order in which they are asked. */
export const RULES: readonly Rule[] = [depthRule, listsRule];

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

function listsOf(plan: RootPlan): ListPlan[] {
  return plan.kind === 'list' ? listsAt(plan.list) : plan.arms.flatMap(({ row }) => listsIn(row));
}

function listsAt(list: ListPlan): ListPlan[] {
  return [list, ...listsIn(list.row)];
}

function listsIn(row: RowPlan | null): ListPlan[] {
  return (row?.columns ?? []).flatMap((column) => {
    if (column.kind === 'rows' || column.kind === 'count' || column.kind === 'undated') return listsAt(column.list);
    return column.kind === 'end' || column.kind === 'evidence' ? listsIn(column.row) : [];
  });
}

function levelsOf(plan: RootPlan): number {
  const rows = plan.kind === 'list' ? [plan.list.row] : plan.arms.map(({ row }) => row);
  return rows.reduce((sum, row) => sum + levelsIn(row), plan.kind === 'list' ? 1 : plan.arms.length);
}

function levelsIn(row: RowPlan | null): number {
  const below = (column: Column): number => {
    if (column.kind === 'rows') return 1 + levelsIn(column.list.row);
    if (column.kind === 'count' || column.kind === 'undated') return 1;
    return column.kind === 'end' || column.kind === 'evidence' ? 1 + levelsIn(column.row) : 0;
  };
  return (row?.columns ?? []).reduce((sum, column) => sum + below(column), 0);
}
