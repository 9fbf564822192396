import { kitTypes } from '../../model/model.js';
import type { Selected } from '../collect.js';
import { nodeCandidates, relationshipCandidates } from './candidates.js';
import type { Level } from './connection.js';
import { planObject } from './object.js';
import { pageSize } from './page.js';
import type { EdgeField, PathField } from './plan.js';
import type { Planning } from './planning.js';
import { rowBuilder } from './row.js';
import { fieldsBelow } from './selected.js';

/** Plans the paths that lead to a node of a list: what is read of the entities and of the facts on the way. */
export function planPaths(planning: Planning, level: Level, selected: Selected): Omit<Extract<EdgeField, { kind: 'paths' }>, 'key'> {
  const { model, operation } = planning;
  if (level.origin.kind !== 'link') throw new Error('Only lists over paths have paths.');
  const { link } = level.origin;
  const { size } = pageSize(planning, { first: selected.args.first }, level.place.below('edges').below('paths'));
  const { entity, relationship } = kitTypes(model);

  const number = planning.nextLevel();
  const [nodes, relationships] = [rowBuilder(), rowBuilder()];
  const inherited = { depth: level.depth, lens: level.lens };
  const fields = fieldsBelow(planning, selected).map((field): PathField => {
    if (field.name === 'nodes') {
      const object = planObject(
        planning,
        { ...inherited, row: nodes, side: 'node' },
        nodeCandidates(operation.schema, entity),
        field.nodes,
      );
      return { key: field.key, kind: 'nodes', object };
    }
    if (field.name === 'relationships') {
      const candidates = relationshipCandidates(operation.schema, model, relationship);
      const object = planObject(planning, { ...inherited, row: relationships, side: 'relationship' }, candidates, field.nodes);
      return { key: field.key, kind: 'relationships', object };
    }
    return { key: field.key, kind: field.name === 'length' ? 'length' : 'typename' };
  });
  const column = level.row.add({
    kind: 'paths',
    link,
    first: size,
    level: number,
    nodes: nodes.build(),
    relationships: relationships.build(),
  });
  return { kind: 'paths', column, fields };
}
