import type { Column, Condition, ListPlan, RootPlan, RowPlan } from '../plan/plan.js';
import type { Reading } from '../plan/summary.js';

/** Every list of a plan, from the top down. */
export function listsOf(plan: RootPlan): ListPlan[] {
  return plan.kind === 'list' ? listsAt(plan.list) : rowsOf(plan).flatMap(listsIn);
}

/** The rows that a plan begins with, where it begins with no list. */
function rowsOf(plan: Exclude<RootPlan, { kind: 'list' }>): readonly RowPlan[] {
  return plan.kind === 'whole' ? [plan.row] : plan.arms.map(({ row }) => row);
}

function listsAt(list: ListPlan): ListPlan[] {
  return [list, ...listsIn(list.row), ...list.readings.flatMap(readingRows).flatMap(({ row }) => listsIn(row))];
}

/** What is read of the groups of a list: of the entities that they are made by, and of their first members. */
function readingRows(reading: Reading | undefined): { row: RowPlan; each: number }[] {
  if (reading?.kind !== 'groups') return [];
  const { size } = reading.page;
  return reading.columns.flatMap((column) => {
    if (column.kind === 'entity') return [{ row: column.row, each: size }];
    return column.kind === 'members' ? [{ row: column.row, each: size * column.first }] : [];
  });
}

function listsIn(row: RowPlan | null): ListPlan[] {
  return [...new Set(columnsOf(row).flatMap((column) => ('list' in column ? [column.list] : [])))].flatMap(listsAt).concat(belowEnds(row));
}

function belowEnds(row: RowPlan | null): ListPlan[] {
  return columnsOf(row).flatMap((column) => innerRows(column).flatMap(listsIn));
}

/** The rows that a column holds without being a list of the client's: ends, evidence, what lies on paths, and what groups lead to. */
function innerRows(column: Column): readonly RowPlan[] {
  if (column.kind === 'reading') return readingRows(column.list.readings[column.index]).map(({ row }) => row);
  if (column.kind === 'paths') return [column.nodes, column.relationships];
  return column.kind === 'end' || column.kind === 'evidence' ? [column.row] : [];
}

/** How many parts the statement will have that read a list, a count, an end or evidence. */
export function levelsOf(plan: RootPlan): number {
  const rows = rootRows(plan);
  const readings = plan.kind === 'list' ? plan.list.readings.length : 0;
  const own = plan.kind === 'whole' ? 0 : rows.length + readings;
  return rows.reduce((sum, row) => sum + levelsIn(row), own);
}

/** The rows that a plan reads at its top. */
function rootRows(plan: RootPlan): readonly (RowPlan | null)[] {
  if (plan.kind !== 'list') return rowsOf(plan);
  return [plan.list.row, ...plan.list.readings.flatMap(readingRows).map(({ row }) => row)];
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
    case 'reading':
      return innerRows(column).reduce((sum, row) => sum + 1 + levelsIn(row), 1);
    default:
      return 0;
  }
}

/** How deep lists, ends, evidence and paths stand in each other. */
export function nestingOf(plan: RootPlan): number {
  return Math.max(...rootRows(plan).map(nestingIn)) + 1;
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
  const parts = plan.kind === 'list' ? partsOfList(plan.list, 1) : rowsOf(plan).flatMap((row) => partsBelow(row, parents));
  let nodes = plan.kind === 'lookup' ? plan.asked : 0;
  let largest: Part | null = null;
  for (let next = parts.pop(); next !== undefined; next = parts.pop()) {
    nodes += next.nodes;
    if (largest === null || next.nodes > largest.nodes) largest = next;
    parts.push(...partsBelow(next.row, next.nodes));
  }
  return { nodes, largest: largest?.list ?? null };
}

/** So many nodes of an answer, made of a row each: those of a list's page, or those that its groups show. */
interface Part {
  readonly list: ListPlan;
  readonly row: RowPlan | null;
  readonly nodes: number;
}

function partsOfList(list: ListPlan, parents: number): Part[] {
  const page = { list, row: list.row, nodes: list.row === null ? 0 : parents * list.page.size };
  return [page, ...list.readings.flatMap((reading) => partsOfReading(list, reading, parents))];
}

function partsOfReading(list: ListPlan, reading: Reading | undefined, parents: number): Part[] {
  return readingRows(reading).map(({ row, each }) => ({ list, row, nodes: parents * each }));
}

function partsBelow(row: RowPlan | null, parents: number): Part[] {
  return columnsOf(row).flatMap((column): Part[] => {
    if (column.kind === 'rows') return [{ list: column.list, row: column.list.row, nodes: parents * column.list.page.size }];
    if (column.kind === 'reading') return partsOfReading(column.list, column.list.readings[column.index], parents);
    const each = column.kind === 'paths' ? parents * column.first * (column.link.steps.length + 1) : parents;
    return innerRows(column).flatMap((inner) => partsBelow(inner, each));
  });
}

function columnsOf(row: RowPlan | null): readonly Column[] {
  return row?.columns ?? [];
}
