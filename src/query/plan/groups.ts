import { type GroupKey, groupKeysOf } from '../../model/groupKeys.js';
import { factsOf, type ListRead } from '../../model/read.js';
import type { Selected } from '../collect.js';
import type { Level } from './connection.js';
import { fingerprintOf } from './cursor.js';
import { cursorValues } from './cursorValues.js';
import { derived, whole } from './given.js';
import { groupObject } from './group.js';
import { groupedBy, withoutOwnFilter } from './groupedBy.js';
import { groupOrder } from './groupOrder.js';
import { emptyRow, type GroupRow, groupRow } from './groupRow.js';
import { pageSize } from './page.js';
import { badInput, type Place, placeOf } from './place.js';
import type { PageInfoField } from './plan.js';
import type { Planning } from './planning.js';
import { fieldsBelow, namedType } from './selected.js';
import type { GroupedBy, GroupFill, Grouping, GroupOrderKey, GroupPage, GroupsField, GroupsSummary } from './summary.js';

/** Plans the groups of a list: by what, in which order, which page of them, and what is read of each. */
export function planGroups(planning: Planning, read: ListRead, level: Level, selected: Selected): GroupsSummary {
  const { args, nodes } = selected;
  const place = placeOf(`${level.name}.groups`, nodes);
  const keys = chosen(args.by as readonly string[], groupKeysOf(read.of, factsOf(read)), place.below('by'));
  const by = keys.map((key) => groupedBy(key, level.lens));
  const where = args.keepOwnFilter === false ? withoutOwnFilter(level.where, keys) : level.where;
  const grouping: Grouping = { found: level.rows(where), level: planning.nextLevel(), keys: by, missing: args.missing === true };
  const step = args.fill === true ? stepOf(keys, by, place.below('fill')) : null;
  const order = groupOrder(read, args.orderBy, grouping, step !== null, place.below('orderBy'));
  const { by: names, orderBy = null, missing, keepOwnFilter, fill } = args;
  const fingerprint = derived(whole<readonly unknown[]>([level.fingerprint, names, orderBy, missing, keepOwnFilter, fill]), fingerprintOf);

  const row = groupRow();
  const fields = fieldsBelow(planning, selected).map((field): GroupsField => {
    const { key, name } = field;
    if (name === 'totalCount') return { key, kind: 'totalCount' };
    if (name === 'nodes') return { key, kind: 'nodes', object: groupObject(planning, read, level, { keys, by, row }, field) };
    if (name === 'pageInfo') return { key, kind: 'pageInfo', fields: pageInfoFields(planning, field, order, row) };
    return { key, kind: 'typename' };
  });
  const { size } = pageSize(planning, { first: args.first }, place);
  const after = cursorValues(planning, args.after, fingerprint, order, place.below('after'));
  const peek = fields.some((field) => field.kind === 'pageInfo' && field.fields.some(({ kind }) => kind === 'hasNextPage'));
  const page: GroupPage = { size, after, peek, fingerprint, fill: step === null ? null : fillOf(step, order, row) };
  const columns = row.columns();
  const reading = (each: Level['readings'][number]) => level.readings.push(each) - 1;
  const shown = (...kinds: GroupsField['kind'][]) => fields.some(({ kind }) => kinds.includes(kind));
  return {
    kind: 'groups',
    typeName: namedType(selected),
    rows:
      (size > 0 || peek) && shown('nodes', 'pageInfo')
        ? reading({ kind: 'groups', grouping, columns, order, page, within: level.order })
        : null,
    count: shown('totalCount') ? reading({ kind: 'groupCount', grouping, fill: step }) : null,
    total: row.isShared() ? reading({ kind: 'count', found: grouping.found }) : null,
    page,
    fields,
  };
}

/** The keys that are asked for: one or two, and no one twice. */
function chosen(names: readonly string[], keys: readonly GroupKey[], place: Place): GroupKey[] {
  const [first, second] = names;
  if (first === undefined) throw badInput(place, 'is empty: name one key, or two for a cross table.');
  if (names.length > 2) throw badInput(place, `names ${names.length} keys: group by one, or by two for a cross table.`);
  if (first === second) throw badInput(place, `names ${first} twice: leave one of them out.`);
  return names.flatMap((name) => keys.filter((key) => key.name === name));
}

/** How many years lie between one period and the next. */
function stepOf(keys: readonly GroupKey[], by: readonly GroupedBy[], place: Place): number {
  const [key, second] = by;
  if (key?.kind === 'property' && second === undefined && (key.part !== 'value' || key.holds === 'integer'))
    return key.part === 'decade' ? 10 : 1;
  throw badInput(place, `needs one key, a year or a decade; ${keys.map(({ name }) => name).join(' and ')} cannot be counted on.`);
}

function fillOf(step: number, order: readonly GroupOrderKey[], row: GroupRow): GroupFill {
  const key = row.add({ kind: 'key', index: 0 });
  return { step, key, descending: order[0]?.descending ?? false, empty: emptyRow(row.columns()) };
}

function pageInfoFields(planning: Planning, selected: Selected, order: readonly GroupOrderKey[], row: GroupRow): PageInfoField[] {
  return fieldsBelow(planning, selected).map(({ key, name }): PageInfoField => {
    const kind = name === '__typename' ? 'typename' : (name as PageInfoField['kind']);
    const cursor = kind === 'startCursor' || kind === 'endCursor';
    return { key, kind, columns: cursor ? order.map((_, index) => row.add({ kind: 'order', index })) : [] };
  });
}
