import { getNamedType } from 'graphql';
import type { TargetType } from '../../model/model.js';
import { factsOf, type ListRead } from '../../model/read.js';
import type { Selected } from '../collect.js';
import { allOf } from './combining.js';
import { edgeCondition, nodeCondition, relationshipCondition, viewCondition } from './condition.js';
import { connectionFields, type Level } from './connection.js';
import { fingerprintOf } from './cursor.js';
import { cursorValues } from './cursorValues.js';
import { derived, whole } from './given.js';
import { entityLens, type Lens, lensOf, relationshipLens } from './lens.js';
import { factsLink, isSeveral, linkOf } from './link.js';
import type { Listing } from './narrowed.js';
import { nodeOrder, relationshipOrder } from './order.js';
import { pageSize } from './page.js';
import { type Place, placeOf } from './place.js';
import type { Condition, ConnectionField, Link, ListOrigin, ListPlan, OrderKey, Page, Undated } from './plan.js';
import { checkDepth, type Planning } from './planning.js';
import { rowBuilder } from './row.js';
import type { Reading } from './summary.js';

/** What a list inherits from where it stands. */
export interface Above {
  /** How many lists stand above. */
  readonly depth: number;
  readonly lens: Lens;
}

/** Plans what is selected of a list; by default the selection is that of a connection. */
type Fields = (planning: Planning, read: ListRead, level: Level, selected: Selected) => ConnectionField[];

/** Plans a list: its filter, order and page from the arguments, and what is read of each row from the selection. */
export function planList(
  planning: Planning,
  read: Listing,
  name: string,
  selected: Selected,
  above: Above,
  fieldsOf: Fields = connectionFields,
): ListPlan {
  const { args, nodes, definition } = selected;
  const depth = above.depth + 1;
  checkDepth(name, depth, planning.limits);
  const level = planning.nextLevel();
  const place = placeOf(name, nodes);
  const lens = lensOf(planning, args, above.lens, place);
  const origin = originOf(planning, read, selected, lens);
  const found = (where: unknown) => conditionsOf(read, origin, where, lens, place.below('where'));
  const { where, undated } = found(args.where);
  const order = orderOf(read, args.orderBy, place.below('orderBy'));
  const steps = origin.kind === 'link' ? origin.link.steps : [];
  const parts = read.narrowed === undefined ? [] : [read.narrowed.part];
  const fingerprint = derived(
    whole([read.of.name, origin.kind, args.where ?? null, args.orderBy ?? null, lens, steps, ...parts]),
    fingerprintOf,
  );

  const row = rowBuilder();
  const readings: Reading[] = [];
  const rows = (given: unknown) => ({ origin, where: found(given).where });
  const own = { row, order, depth, lens, origin, place, name, fingerprint, rows, readings, where: args.where };
  const fields = fieldsOf(planning, read, own, selected);
  const { size, backward } = pageSize(planning, args, place);
  const peek = asksFor(fields, backward ? 'hasPreviousPage' : 'hasNextPage');
  const cursor = (side: 'after' | 'before') => cursorValues(planning, args[side], fingerprint, order, place.below(side));
  const page: Page = { size, backward, after: cursor('after'), before: cursor('before'), peek };
  const shown = fields.some(({ kind }) => kind === 'edges' || kind === 'nodes' || kind === 'pageInfo');
  return Object.freeze({
    over: read.narrowed?.over ?? read.of,
    origin,
    typePrefix: getNamedType(definition?.type)?.name.replace(/Connection$/, '') ?? '',
    level,
    depth,
    where,
    undated,
    order,
    page,
    row: peek || (size > 0 && shown) ? row.build() : null,
    counted: fields.some(({ kind }) => kind === 'totalCount'),
    undatedCounted: fields.some(({ kind }) => kind === 'undatedCount'),
    readings,
    fields,
    name,
    fingerprint,
  });
}

function originOf({ model }: Planning, { of, origin }: ListRead, { args }: Selected, lens: Lens): ListOrigin {
  switch (origin.kind) {
    case 'view':
      return { kind: 'link', link: linkOf(origin.view, origin.view.kind === 'path' ? allOf(relationshipLens(lens).wanted) : null) };
    case 'facts':
      return { kind: 'link', link: factsLink(of as TargetType, args) };
    case 'cites':
      return origin;
    case 'all': {
      const own = [...model.relationshipTypes.values()].filter((type) => type.class === of && type.class.plural !== null);
      return { kind: 'all', types: own.map(({ name }) => name) };
    }
  }
}

/** What the client asks for and what the lens lets through; and what the lens leaves out for want of a date. */
function conditionsOf(read: Listing, origin: ListOrigin, given: unknown, lens: Lens, place: Place) {
  const asked = askedOf(read, given, place);
  const { wanted, undated } = relationshipLens(lens);
  if (origin.kind === 'link' && origin.link.kind === 'path')
    return { where: asked, undated: undated === null ? null : undatedPaths(origin.link, lens, asked) };
  if (read.of.kind === 'relationship' || origin.kind === 'link')
    return { where: allOf([asked, ...wanted]), undated: undated === null ? null : { origin, where: allOf([asked, ...undated]) } };
  const known = read.of.properties.some(({ name }) => name === 'confidence');
  return { where: allOf([read.narrowed?.where ?? null, asked, ...(known ? entityLens(lens) : [])]), undated: null };
}

/** Nodes to which paths lead if undated relationships are taken along, and none if they are not. */
function undatedPaths(link: Link, { time, minConfidence }: Lens, asked: Condition | null): Undated {
  const open = relationshipLens({ time: time === null ? null : { ...time, undated: true }, minConfidence });
  const longer: Link = { ...link, each: allOf(open.wanted) };
  return { origin: { kind: 'link', link: longer }, where: allOf([asked, { kind: 'not', of: { kind: 'reached', link } }]) };
}

function askedOf({ of, origin }: ListRead, given: unknown, place: Place): Condition | null {
  if (of.kind === 'relationship') return relationshipCondition(of, given, place);
  if (origin.kind === 'view') return viewCondition(origin.view, given, place);
  return origin.kind === 'facts' ? edgeCondition(of, origin.class, given, place) : nodeCondition(of, given, place);
}

function orderOf(read: ListRead, orderBy: unknown, place: Place): readonly OrderKey[] {
  const { of, origin } = read;
  if (of.kind === 'relationship') return relationshipOrder(of, orderBy, place);
  return nodeOrder(of, factsOf(read), leadsSeveral(origin), orderBy, place);
}

/** Whether several relationships may lead from the node above to one node of the list. */
function leadsSeveral(origin: ListRead['origin']): boolean {
  return origin.kind === 'view' ? isSeveral(origin.view) : origin.kind === 'facts';
}

function asksFor(fields: readonly ConnectionField[], wanted: 'hasNextPage' | 'hasPreviousPage'): boolean {
  return fields.some((field) => field.kind === 'pageInfo' && field.fields.some(({ kind }) => kind === wanted));
}
