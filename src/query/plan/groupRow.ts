import type { GroupColumn } from './summary.js';

/** Hands out the columns of a group's row: a value that several fields show is read once. */
export interface GroupRow {
  add(column: GroupColumn): number;
  /** The place of the number of a group's members, whose share of all is asked for. */
  share(): number;
  isShared(): boolean;
  /** The columns so far. */
  columns(): readonly GroupColumn[];
}

export function groupRow(): GroupRow {
  const columns: GroupColumn[] = [];
  const places = new Map<string, number>();
  let shared = false;
  const add = (column: GroupColumn): number => {
    if (column.kind === 'entity' || column.kind === 'members') return columns.push(column) - 1;
    const name = JSON.stringify(column);
    const known = places.get(name) ?? columns.push(column) - 1;
    places.set(name, known);
    return known;
  };
  return {
    add,
    share() {
      shared = true;
      return add({ kind: 'measure', measure: { kind: 'rows' } });
    },
    isShared: () => shared,
    columns: () => columns,
  };
}

/** What a group without members holds; its key stands where this has `KEY`. */
export function emptyRow(columns: readonly GroupColumn[]): readonly EmptyValue[] {
  return columns.map((column): EmptyValue => {
    if (column.kind === 'members') return [];
    if (column.kind === 'entity') return null;
    if (column.kind !== 'measure') return KEY;
    const { measure } = column;
    if (measure.kind !== 'values') return 0;
    if (measure.fn === 'sum') return measure.unit === 'float' ? 0 : '0';
    return measure.fn === 'known' || measure.fn === 'missing' || measure.fn === 'distinct' ? 0 : null;
  });
}

/** Stands in an empty row for the period that it is of. */
export const KEY = Symbol('key');

export type EmptyValue = typeof KEY | number | string | null | readonly never[];
