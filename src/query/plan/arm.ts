import type { FieldNode } from 'graphql';
import type { RelationshipClass, TargetType } from '../../model/model.js';
import { type Candidate, nodeCandidates, relationshipCandidates } from './candidates.js';
import { CLEAR } from './lens.js';
import { planObject } from './object.js';
import type { LookupArm } from './plan.js';
import type { Planning } from './planning.js';
import { rowBuilder } from './row.js';

/** Plans what is read of nodes or facts of one kind that are found by their ids. */
export function planArm(planning: Planning, over: TargetType | RelationshipClass, wanted: number, nodes: readonly FieldNode[]): LookupArm {
  const side = over.kind === 'relationship' ? 'relationship' : 'node';
  const level = planning.nextLevel();
  const row = rowBuilder();
  const idColumn = row.add({ kind: 'property', on: side, name: 'id' });
  const object = planObject(planning, { row, side, depth: 0, lens: CLEAR }, candidates(planning, over), nodes);
  return { over, wanted, level, row: row.build(), idColumn, object };
}

function candidates({ operation: { schema }, model }: Planning, over: TargetType | RelationshipClass): Candidate[] {
  return over.kind === 'relationship' ? relationshipCandidates(schema, model, over) : nodeCandidates(schema, over);
}
