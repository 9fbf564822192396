import type { Row, Value } from '../../graph/port.js';
import { writeCursor } from '../plan/cursor.js';
import type { Given } from '../plan/given.js';
import type { PageInfoField } from '../plan/plan.js';
import type { Answer } from './decodeObject.js';

/** Where a page stands in its list; `more`: the database had one more row than the page has. */
export interface PagePlace {
  readonly fingerprint: Given<string>;
  readonly hasNext: (more: boolean) => boolean;
  readonly hasPrevious: (more: boolean) => boolean;
}

/** The value of a field of a page's `pageInfo`. */
export function pageInfoValue(
  { kind, columns }: PageInfoField,
  place: PagePlace,
  rows: readonly Row[],
  more: boolean,
  answer: Answer,
): unknown {
  switch (kind) {
    case 'typename':
      return 'PageInfo';
    case 'hasNextPage':
      return place.hasNext(more);
    case 'hasPreviousPage':
      return place.hasPrevious(more);
    default: {
      const row = kind === 'startCursor' ? rows[0] : rows.at(-1);
      return row === undefined ? null : cursorOf(answer.of(place.fingerprint), columns, row);
    }
  }
}

/** The cursor of a row: the values of the order's keys, which stand in these columns. */
export function cursorOf(fingerprint: string, columns: readonly number[], row: Row): string {
  return writeCursor(
    fingerprint,
    columns.map((column): Value => row[column] ?? null),
  );
}
