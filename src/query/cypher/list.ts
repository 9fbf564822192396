import type { ListPlan } from '../plan/plan.js';
import { partsOf } from '../shapes/indexWalk.js';
import { seekOf } from '../shapes/seek.js';
import { scopeOf } from './match.js';
import { pageText } from './page.js';
import { rowText } from './row.js';
import { keyName, type Parameters, type Scope } from './scope.js';
import { walkText } from './walk.js';

export interface ListText {
  /** Everything up to the RETURN. */
  readonly text: string;
  readonly columns: readonly string[];
  readonly nested: boolean;
}

/** The rows of a list: filter, order and limit first, and only then what each of the remaining rows leads to. */
export function listText(list: ListPlan, parent: Scope | null, parameters: Parameters, guard: string | null): ListText {
  const { level, order, row } = list;
  const names = [() => `n${level}`, () => `r${level}`] as const;
  const scope = scopeOf(list, parent, ...names);
  const parts = isPicked(list) ? null : partsOf(list);
  const page = parts === null ? pageText(list, parent, scope, parameters, guard) : walkText(list, parts, scope, parameters);
  const computed = order.flatMap(({ by }, index) => (by.kind === 'related' ? [keyName(index, scope)] : []));
  const { before, columns, nested } = rowText(row ?? { columns: [] }, scope, parameters, computed);
  return { text: `${page}${before}`, columns, nested };
}

/** Whether a filter names a few nodes to start from, so that walking along an index would be the longer way. */
function isPicked({ over, where }: ListPlan): boolean {
  return over.kind !== 'relationship' && seekOf(over, where) !== null;
}
