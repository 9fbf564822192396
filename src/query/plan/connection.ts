import type { ListRead } from '../../model/read.js';
import type { Selected } from '../collect.js';
import { type Candidate, nodeCandidates, relationshipCandidates, viewCandidates } from './candidates.js';
import type { Given } from './given.js';
import type { Lens } from './lens.js';
import type { Listing } from './narrowed.js';
import { askedOf, planObject } from './object.js';
import { planPaths } from './paths.js';
import type { Place } from './place.js';
import type { ConnectionField, EdgeField, ListOrigin, ObjectPlan, OrderKey, PageInfoField, Undated } from './plan.js';
import type { Planning } from './planning.js';
import type { RowBuilder } from './row.js';
import { fieldsBelow } from './selected.js';
import { planSummary } from './summaries.js';
import type { Reading } from './summary.js';

/** The level that a connection reads: its row, its order, and what the lists below it inherit. */
export interface Level {
  readonly row: RowBuilder;
  readonly order: readonly OrderKey[];
  readonly depth: number;
  readonly lens: Lens;
  readonly origin: ListOrigin;
  readonly place: Place;
  /** "Fund.projects", for messages. */
  readonly name: string;
  readonly fingerprint: Given<string>;
  /** The filter as the client gave it, and the rows that another one would find. */
  readonly where: unknown;
  readonly rows: (where: unknown) => Undated;
  /** What is read of all rows, for what is said of them together. */
  readonly readings: Reading[];
}

/** Plans what is selected of a connection; its nodes and relationships are made of the columns of one row. */
export function connectionFields(planning: Planning, read: Listing, level: Level, selected: Selected): ConnectionField[] {
  return fieldsBelow(planning, selected).map((field): ConnectionField => {
    const { key, name, nodes } = field;
    switch (name) {
      case '__typename':
        return { key, kind: 'typename' };
      case 'totalCount':
      case 'undatedCount':
        return { key, kind: name };
      case 'nodes':
        return { key, kind: 'nodes', object: nodeObject(planning, read, level, nodes) };
      case 'aggregate':
      case 'groups':
      case 'timeline':
        return { key, kind: 'summary', asked: askedOf(field), summary: planSummary(planning, read, level, field) };
      case 'edges':
        return { key, kind: 'edges', fields: fieldsBelow(planning, field).map((edge) => edgeField(planning, read, level, edge)) };
      default:
        return { key, kind: 'pageInfo', fields: fieldsBelow(planning, field).map((info) => pageInfoField(level, info)) };
    }
  });
}

function edgeField(planning: Planning, read: Listing, level: Level, selected: Selected): EdgeField {
  const { key, name, nodes } = selected;
  if (name === '__typename') return { key, kind: 'typename' };
  if (name === 'cursor') return { key, kind: 'cursor', columns: cursorColumns(level) };
  if (name === 'node') return { key, kind: 'node', object: nodeObject(planning, read, level, nodes) };
  if (name === 'paths') return { key, ...planPaths(planning, level, selected) };
  const object = planObject(planning, { ...level, side: 'relationship' }, leadingCandidates(planning, read), nodes);
  return { key, kind: 'relationship', object };
}

/** What the nodes of a list become; `level` says which row they are made of. */
export function nodeObject(
  planning: Planning,
  { of, narrowed }: Listing,
  level: Pick<Level, 'row' | 'depth' | 'lens'>,
  nodes: Selected['nodes'],
): ObjectPlan {
  const { operation, model } = planning;
  if (of.kind === 'relationship')
    return planObject(planning, { ...level, side: 'relationship' }, relationshipCandidates(operation.schema, model, of), nodes);
  return planObject(planning, { ...level, side: 'node' }, nodeCandidates(operation.schema, narrowed?.over ?? of), nodes);
}

/** What the relationships that lead to the nodes may be. */
function leadingCandidates({ operation: { schema }, model }: Planning, { origin }: ListRead): Candidate[] {
  if (origin.kind === 'view') return origin.view.kind === 'relation' ? viewCandidates(schema, origin.view) : [];
  return origin.kind === 'facts' ? relationshipCandidates(schema, model, origin.class) : [];
}

function pageInfoField(level: Level, { key, name }: Selected): PageInfoField {
  const kind = name === '__typename' ? 'typename' : (name as PageInfoField['kind']);
  return { key, kind, columns: kind === 'startCursor' || kind === 'endCursor' ? cursorColumns(level) : [] };
}

function cursorColumns({ row, order }: Level): number[] {
  return order.map(({ by }, index) =>
    row.add(by.kind === 'property' ? { kind: 'property', on: by.on, name: by.name } : { kind: 'key', index }),
  );
}
