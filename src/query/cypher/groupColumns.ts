import type { ListPlan, OrderKey } from '../plan/plan.js';
import type { GroupColumn, GroupedBy, Measure } from '../plan/summary.js';
import { keyValueText } from './groups.js';
import { shownText } from './measure.js';
import { keyText } from './order.js';
import { rowText } from './row.js';
import type { Parameters } from './scope.js';

/** What the parts of a group are called in the statement. */
export interface Named {
  readonly level: number;
  readonly keys: readonly string[];
  readonly by: readonly GroupedBy[];
  /** The members, in their order; null where none are wanted. */
  readonly all: string | null;
  readonly over: ListPlan['over'];
  readonly orders: readonly OrderKey[];
  readonly nameOf: (measure: Measure) => string;
}

/** A column of a group's row: what has to be read before, and the expression that is returned. */
export function columnText(column: GroupColumn, index: number, named: Named, parameters: Parameters): { before: string; text: string } {
  const { level, keys, by, all, over, orders, nameOf } = named;
  const name = `c${level}_${index}`;
  switch (column.kind) {
    case 'key':
      return { before: '', text: keyValueText(by[column.index], keys[column.index] ?? '') };
    case 'order':
      return { before: '', text: keyText(orders[column.index] as OrderKey, column.index, {}) };
    case 'measure':
      return { before: '', text: shownText(column.measure, nameOf(column.measure)) };
    case 'entity': {
      const [key, node] = [keys[column.index], `n${level}k${column.index}`];
      const { before, columns } = rowText(column.row, { node }, parameters);
      return { before: `CALL (${key}) { WITH ${key} AS ${node}${before} RETURN [${columns.join(', ')}] AS ${name} }`, text: name };
    }
    case 'members': {
      if (column.first === 0) return { before: '', text: '[]' };
      const [member, at] = [`${over.kind === 'relationship' ? 'r' : 'n'}${column.level}`, `i${column.level}`];
      const scope = over.kind === 'relationship' ? { relationship: member } : { node: member };
      const { before, columns } = rowText(column.row, scope, parameters, [at]);
      const first = `UNWIND range(0, size(${all}) - 1) AS ${at} WITH ${at} WHERE ${at} < ${parameters.add(column.first)}`;
      const each = `WITH ${all}[${at}] AS ${member}, ${at} ORDER BY ${at}`;
      return { before: `CALL (${all}) { ${first} ${each}${before} RETURN collect([${columns.join(', ')}]) AS ${name} }`, text: name };
    }
  }
}
