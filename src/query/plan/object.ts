import type { FieldNode } from 'graphql';
import { collect, type Selected } from '../collect.js';
import type { Candidate } from './candidates.js';
import { planField } from './field.js';
import type { Lens } from './lens.js';
import type { Asked, FieldPlan, FieldSource, ObjectPlan, Side, TypedFields } from './plan.js';
import type { Planning } from './planning.js';
import type { RowBuilder } from './row.js';

/** The object of the answer that a row, or one side of it, becomes. */
export interface Subject {
  readonly row: RowBuilder;
  readonly side: Side;
  /** How many lists stand above. */
  readonly depth: number;
  /** Through what the lists above are seen, and with them those below. */
  readonly lens: Lens;
}

/**
 * Plans the selection below `nodes` for every concrete type that the object may have. A selection that several types
 * share is planned once.
 */
export function planObject(
  planning: Planning,
  subject: Subject,
  candidates: readonly Candidate[],
  nodes: readonly FieldNode[],
): ObjectPlan {
  const typeColumn = candidates.length === 1 ? null : subject.row.add(typeColumnOf(subject.side));
  const share = sharing();
  const types = new Map<string, TypedFields>();
  for (const { type, words } of candidates) {
    const fields = collect(planning.operation, type, nodes).map((selected): FieldPlan => {
      const source = share(selected, type.name, () => planField(planning, subject, type, selected));
      return { key: selected.key, asked: askedOf(selected), ...source };
    });
    const typed = Object.freeze({ typeName: type.name, fields: Object.freeze(fields) });
    for (const word of words) types.set(word, typed);
  }
  for (const { source, types: wanting } of share.all()) {
    const guard = wanting.length === candidates.length ? null : wanting;
    for (const column of listColumns(source)) subject.row.guard(column, guard);
  }
  return Object.freeze({ typeColumn, types });
}

/** Where a row holds what lists say. */
function listColumns(source: FieldSource): number[] {
  if (source.kind === 'summary') return [...source.columns];
  if (source.kind !== 'connection') return [];
  const { rows, count, undated, readings } = source.columns;
  return [rows, count, undated, ...readings].filter((column) => column !== null);
}

/** What a document asks for, as far as it matters when the answer is made. */
export function askedOf({ name, definition, nodes }: Selected): Asked {
  return { name, type: definition?.type, nodes };
}

function typeColumnOf(side: Side) {
  return side === 'node' ? ({ kind: 'property', on: 'node', name: 'type' } as const) : ({ kind: 'relationshipType' } as const);
}

interface Share {
  (selected: Selected, typeName: string, plan: () => FieldSource): FieldSource;
  all(): Iterable<{ source: FieldSource; types: string[] }>;
}

/** Two types share a field where the same read is asked for by the same nodes of the document. */
function sharing(): Share {
  const shared = new Map<unknown, { nodes: readonly FieldNode[]; source: FieldSource; types: string[] }[]>();
  const share = (selected: Selected, typeName: string, plan: () => FieldSource): FieldSource => {
    const read = selected.definition?.extensions.read ?? selected.name;
    const known = shared.get(read) ?? [];
    shared.set(read, known);
    let found = known.find(
      ({ nodes }) => nodes.length === selected.nodes.length && nodes.every((node, index) => node === selected.nodes[index]),
    );
    if (found === undefined) {
      found = { nodes: selected.nodes, source: plan(), types: [] };
      known.push(found);
    }
    found.types.push(typeName);
    return found.source;
  };
  return Object.assign(share, { all: () => [...shared.values()].flat() });
}
