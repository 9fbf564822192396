import type { Column, Condition, ListPlan, RootPlan, RowPlan } from '../plan/plan.js';

/** Every list of a plan, from the top down. */
export function listsOf(plan: RootPlan): ListPlan[] {
  return plan.kind === 'list' ? listsAt(plan.list) : rowsOf(plan).flatMap(listsIn);
}

/** The rows that a plan begins with. */
function rowsOf(plan: RootPlan): readonly (RowPlan | null)[] {
  switch (plan.kind) {
    case 'list':
      return [plan.list.row];
    case 'lookup':
      return plan.arms.map(({ row }) => row);
    case 'whole':
      return [plan.row];
  }
}

function listsAt(list: ListPlan): ListPlan[] {
  return [list, ...listsIn(list.row)];
}

function listsIn(row: RowPlan | null): ListPlan[] {
  return [...new Set(columnsOf(row).flatMap((column) => ('list' in column ? [column.list] : [])))].flatMap(listsAt).concat(belowEnds(row));
}

function belowEnds(row: RowPlan | null): ListPlan[] {
  return columnsOf(row).flatMap((column) => innerRows(column).flatMap(listsIn));
}

/** The rows that a column holds without being a list of the client's: ends, evidence, and what lies on paths. */
function innerRows(column: Column): readonly RowPlan[] {
  if (column.kind === 'paths') return [column.nodes, column.relationships];
  return column.kind === 'end' || column.kind === 'evidence' ? [column.row] : [];
}

/** How many parts the statement will have that read a list, a count, an end or evidence. */
export function levelsOf(plan: RootPlan): number {
  const rows = rowsOf(plan);
  return rows.reduce((sum, row) => sum + levelsIn(row), plan.kind === 'whole' ? 0 : rows.length);
}

function levelsIn(row: RowPlan | null): number {
  return columnsOf(row).reduce((sum, column) => sum + levelsBelow(column), 0);
}

function levelsBelow(column: Column): number {
  switch (column.kind) {
    case 'rows':
      return 1 + levelsIn(column.list.row);
    case 'count':
    case 'undated':
    case 'degree':
    case 'tally':
    case 'presence':
    case 'survey':
      return 1;
    case 'end':
    case 'evidence':
      return 1 + levelsIn(column.row);
    case 'paths':
      return 1 + levelsIn(column.nodes) + levelsIn(column.relationships);
    default:
      return 0;
  }
}

/** How deep lists, ends, evidence and paths stand in each other. */
export function nestingOf(plan: RootPlan): number {
  return Math.max(...rowsOf(plan).map(nestingIn)) + 1;
}

function nestingIn(row: RowPlan | null): number {
  return columnsOf(row).reduce((deepest, column) => Math.max(deepest, nestingBelow(column)), 0);
}

function nestingBelow(column: Column): number {
  const inner = column.kind === 'rows' ? [column.list.row] : innerRows(column);
  if (inner.length === 0) return 0;
  return Math.max(...inner.map(nestingIn)) + (column.kind === 'paths' ? 2 : 1);
}

/** How many conditions a condition is made of, how deep they stand in each other, and over how many relations the longest leads. */
export function sizeOf(condition: Condition | null): { count: number; depth: number; related: number } {
  const parts = condition === null ? [] : partsOf(condition).map(sizeOf);
  const own = condition === null ? 0 : 1;
  return {
    count: parts.reduce((sum, { count }) => sum + count, own),
    depth: parts.reduce((deepest, { depth }) => Math.max(deepest, depth), 0) + own,
    related: parts.reduce((longest, { related }) => Math.max(longest, related), 0) + (condition !== null && 'link' in condition ? 1 : 0),
  };
}

function partsOf(condition: Condition): readonly (Condition | null)[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of;
    case 'not':
    case 'is':
      return [condition.of];
    case 'related':
    case 'counted':
      return [condition.where];
    default:
      return [];
  }
}

/** The most nodes that an answer to this plan can hold, and the list that may hold most of them. */
export function nodesOf(plan: RootPlan): { nodes: number; largest: ListPlan | null } {
  const parents = plan.kind === 'lookup' ? plan.asked : 1;
  const lists = plan.kind === 'list' ? [{ list: plan.list, parents }] : rowsOf(plan).flatMap((row) => childrenOf(row, parents));
  let nodes = plan.kind === 'lookup' ? plan.asked : 0;
  let largest: { list: ListPlan; nodes: number } | null = null;
  for (let next = lists.pop(); next !== undefined; next = lists.pop()) {
    const held = next.list.row === null ? 0 : next.parents * next.list.page.size;
    nodes += held;
    if (largest === null || held > largest.nodes) largest = { list: next.list, nodes: held };
    lists.push(...childrenOf(next.list.row, held));
  }
  return { nodes, largest: largest?.list ?? null };
}

function childrenOf(row: RowPlan | null, parents: number): { list: ListPlan; parents: number }[] {
  return columnsOf(row).flatMap((column) => {
    if (column.kind === 'rows') return [{ list: column.list, parents }];
    const each = column.kind === 'paths' ? parents * column.first * (column.link.steps.length + 1) : parents;
    return innerRows(column).flatMap((inner) => childrenOf(inner, each));
  });
}

function columnsOf(row: RowPlan | null): readonly Column[] {
  return row?.columns ?? [];
}
