import { type GraphQLObjectType, getNamedType } from 'graphql';
import type { ListRead } from '../../model/read.js';
import { collect, type Selected } from '../collect.js';
import { type Candidate, nodeCandidates, relationshipCandidates, viewCandidates } from './candidates.js';
import { edgeCondition, nodeCondition } from './condition.js';
import { fingerprintOf, readCursor } from './cursor.js';
import { planObject } from './object.js';
import { nodeOrder, relationshipOrder } from './order.js';
import { pageSize } from './page.js';
import { type Place, placeOf } from './place.js';
import type { Condition, ConnectionField, EdgeField, ListPlan, OrderKey, PageInfoField, Side } from './plan.js';
import type { Planning } from './planning.js';
import { type RowBuilder, rowBuilder } from './row.js';

/** Plans a list: its filter, order and page from the arguments, and what is read of each row from the selection. */
export function planList(planning: Planning, read: ListRead, name: string, selected: Selected, depth: number): ListPlan {
  const { of: over, origin } = read;
  const { args, nodes } = selected;
  const level = planning.nextLevel();
  const place = placeOf(name, nodes);
  const where = conditionOf(read, args.where, place.below('where'));
  const order = orderOf(read, args.orderBy, place.below('orderBy'));
  const fingerprint = fingerprintOf([name, args.where ?? null, args.orderBy ?? null]);
  const first = pageSize(args.first, planning.limits, place);
  const after = typeof args.after === 'string' ? readCursor(args.after, fingerprint, order, place.below('after')) : null;

  const row = rowBuilder();
  const fields = connectionFields(planning, read, { row, order, depth }, selected);
  const peek = fields.some((field) => field.kind === 'pageInfo' && field.fields.some(({ kind }) => kind === 'hasNextPage'));
  const needsRows = peek || (first > 0 && fields.some(({ kind }) => kind === 'edges' || kind === 'nodes' || kind === 'pageInfo'));
  return Object.freeze({
    over,
    origin,
    level,
    depth,
    where,
    order,
    page: { first, after, peek },
    row: needsRows ? row.build() : null,
    counted: fields.some(({ kind }) => kind === 'totalCount'),
    fields,
    name,
    fingerprint,
  });
}

function conditionOf({ of, origin }: ListRead, where: unknown, place: Place): Condition | null {
  if (of.kind === 'relationship') return null;
  return origin.kind === 'view' ? edgeCondition(of, origin.view.relationship.class, where, place) : nodeCondition(of, where, place);
}

function orderOf({ of, origin }: ListRead, orderBy: unknown, place: Place): readonly OrderKey[] {
  if (of.kind === 'relationship') return relationshipOrder();
  return nodeOrder(of, origin.kind === 'view' ? origin.view.relationship.class : null, orderBy, place);
}

interface Below {
  readonly row: RowBuilder;
  readonly order: readonly OrderKey[];
  readonly depth: number;
}

function connectionFields(planning: Planning, read: ListRead, below: Below, selected: Selected): ConnectionField[] {
  const node = (nodes: Selected['nodes']) => {
    const side: Side = read.of.kind === 'relationship' ? 'relationship' : 'node';
    return planObject(planning, { row: below.row, side, depth: below.depth }, candidatesOf(planning, read), nodes);
  };
  return fieldsBelow(planning, selected).map((field): ConnectionField => {
    const { key, name, nodes } = field;
    switch (name) {
      case '__typename':
        return { key, kind: 'typename' };
      case 'totalCount':
        return { key, kind: 'totalCount' };
      case 'nodes':
        return { key, kind: 'nodes', object: node(nodes) };
      case 'edges':
        return { key, kind: 'edges', fields: fieldsBelow(planning, field).map((edge) => edgeField(planning, read, below, edge, node)) };
      default:
        return { key, kind: 'pageInfo', fields: fieldsBelow(planning, field).map((info) => pageInfoField(below, info)) };
    }
  });
}

function edgeField(
  planning: Planning,
  { origin }: ListRead,
  below: Below,
  { key, name, nodes }: Selected,
  node: (nodes: Selected['nodes']) => ReturnType<typeof planObject>,
): EdgeField {
  if (name === '__typename') return { key, kind: 'typename' };
  if (name === 'cursor') return { key, kind: 'cursor', columns: cursorColumns(below) };
  if (name === 'node' || origin.kind !== 'view') return { key, kind: 'node', object: node(nodes) };
  const candidates = viewCandidates(planning.operation.schema, origin.view);
  const subject = { row: below.row, side: 'relationship', depth: below.depth } as const;
  return { key, kind: 'relationship', object: planObject(planning, subject, candidates, nodes) };
}

function pageInfoField(below: Below, { key, name }: Selected): PageInfoField {
  const kind = name === '__typename' ? 'typename' : (name as PageInfoField['kind']);
  return { key, kind, columns: kind === 'startCursor' || kind === 'endCursor' ? cursorColumns(below) : [] };
}

function cursorColumns({ row, order }: Below): number[] {
  return order.map(({ by }, index) =>
    row.add(by.kind === 'property' ? { kind: 'property', on: by.on, name: by.name } : { kind: 'key', index }),
  );
}

function candidatesOf({ operation: { schema }, model }: Planning, { of }: ListRead): Candidate[] {
  return of.kind === 'relationship' ? relationshipCandidates(schema, model, of) : nodeCandidates(schema, of);
}

function fieldsBelow({ operation }: Planning, { definition, nodes }: Selected): Selected[] {
  return definition === undefined ? [] : collect(operation, getNamedType(definition.type) as GraphQLObjectType, nodes);
}
