import type { Column, Guard, RowPlan } from './plan.js';

/** Hands out the columns of a row: a value that several fields show is read once. */
export interface RowBuilder {
  /** The place of a column, which is added where the row does not have it yet. */
  add(column: Column): number;
  /** Says for which types of node the list in a column is wanted. */
  guard(column: number, labels: Guard): void;
  build(): RowPlan;
}

export function rowBuilder(): RowBuilder {
  const columns: Column[] = [];
  const places = new Map<string, number>();
  return {
    add(column) {
      const name = simpleName(column);
      const present = name === null ? undefined : places.get(name);
      if (present !== undefined) return present;
      columns.push(column);
      if (name !== null) places.set(name, columns.length - 1);
      return columns.length - 1;
    },
    guard(index, labels) {
      const column = columns[index];
      if (column !== undefined && 'guard' in column) columns[index] = { ...column, guard: labels };
    },
    build: () => Object.freeze({ columns: Object.freeze(columns) }),
  };
}

/** Columns without arguments of their own are the same column wherever they are asked for. */
function simpleName(column: Column): string | null {
  switch (column.kind) {
    case 'property':
      return `${column.on}.${column.name}`;
    case 'relationshipType':
      return column.kind;
    case 'key':
      return `key ${column.index}`;
    case 'degree':
      return `degree ${column.direction} ${column.types.join(' ')}`;
    case 'noted':
      return `noted ${column.noted}`;
    case 'survey':
      return `survey ${column.survey.of}`;
    default:
      return null;
  }
}
