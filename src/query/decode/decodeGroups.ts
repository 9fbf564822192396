import type { Row, Value } from '../../graph/port.js';
import type { Given } from '../plan/given.js';
import type { GroupsField, GroupsSummary } from '../plan/summary.js';
import { listOf, within } from './complete.js';
import { type Answer, type Decoding, decodeObject } from './decodeObject.js';
import type { DecodeSummary } from './decodeSummary.js';
import { filledRows, periodsBetween } from './fillPeriods.js';
import { PlannedRow } from './PlannedRow.js';
import { pageInfoValue } from './pageInfo.js';

/** Makes the decoder of groups: a connection whose nodes are made of a row each. */
export function decodeGroups(groups: GroupsSummary, decoding: Decoding): DecodeSummary {
  const fields = groups.fields.map((field) => [field.key, decodeField(groups, field, decoding)] as const);
  return (values, answer) => {
    const page = pageOf(groups, values, answer);
    const connection = new PlannedRow(groups.typeName);
    for (const [key, decode] of fields) connection[key] = decode(page, answer);
    return connection;
  };
}

/** The groups of one page, and what is known of all of them. */
interface GroupPageRows {
  readonly rows: readonly Row[];
  readonly count: Value;
  readonly more: boolean;
}

function pageOf({ rows, count, total, page }: GroupsSummary, values: readonly Value[], answer: Answer): GroupPageRows {
  const read = rows === null ? [] : (values[rows] as readonly Row[]);
  const after = page.after?.[0] === undefined ? null : answer.of(page.after[0] as Given);
  const all = page.fill === null ? read : filledRows(page.fill, read, page.after === null ? undefined : after);
  const cut = all.slice(0, page.size);
  const shared = total === null ? cut : cut.map((row) => [...row, values[total] ?? null]);
  return { rows: shared, count: countOf(count === null ? null : (values[count] ?? null), page.fill?.step), more: all.length > page.size };
}

/** Where periods are filled up, the database says the first, the last, and how many groups have none. */
function countOf(value: Value, step: number | undefined): Value {
  if (step === undefined || value === null) return value;
  const [first, last, others] = value as readonly Value[];
  return Number(others) + (first === null || first === undefined ? 0 : periodsBetween(first, last ?? first, step).length);
}

function decodeField(groups: GroupsSummary, field: GroupsField, decoding: Decoding): (page: GroupPageRows, answer: Answer) => unknown {
  switch (field.kind) {
    case 'typename':
      return () => groups.typeName;
    case 'totalCount':
      return ({ count }) => count;
    case 'nodes': {
      const decode = decodeObject(field.object, decoding);
      return within(field.key, ({ rows }: GroupPageRows, answer: Answer) => listOf(rows, answer, decode));
    }
    case 'pageInfo': {
      const place = {
        fingerprint: groups.page.fingerprint,
        hasNext: (more: boolean) => more,
        hasPrevious: () => groups.page.after !== null,
      };
      return ({ rows, more }, answer) => {
        const info = new PlannedRow('PageInfo');
        for (const each of field.fields) info[each.key] = pageInfoValue(each, place, rows, more, answer);
        return info;
      };
    }
  }
}
