import type { GroupKey } from '../../model/groupKeys.js';
import { kitTypes, type TargetType } from '../../model/model.js';
import { factsOf, type ListRead } from '../../model/read.js';
import type { Selected } from '../collect.js';
import { nodeCandidates } from './candidates.js';
import { type Level, nodeObject } from './connection.js';
import type { GroupRow } from './groupRow.js';
import { objectOf, planAggregate } from './measures.js';
import { planObject } from './object.js';
import { pageSize } from './page.js';
import { placeOf } from './place.js';
import type { FieldSource, ObjectPlan } from './plan.js';
import { checkDepth, type Planning } from './planning.js';
import { rowBuilder } from './row.js';
import type { GroupedBy, Measure } from './summary.js';

/** What groups are made by, and the row that each of them becomes. */
interface Making {
  readonly keys: readonly GroupKey[];
  readonly by: readonly GroupedBy[];
  readonly row: GroupRow;
}

/** Plans what is selected of a group: an object of its row. */
export function groupObject(planning: Planning, read: ListRead, level: Level, making: Making, selected: Selected): ObjectPlan {
  const { row, keys } = making;
  return objectOf(planning, selected, (field): FieldSource => {
    switch (field.name) {
      case 'keys':
        return { kind: 'several', objects: keys.map((_, index) => keyObject(planning, level, making, index, field)) };
      case 'count':
        return { kind: 'plain', column: row.add({ kind: 'measure', measure: { kind: 'rows' } }) };
      case 'share':
        return { kind: 'share', column: row.share() };
      case 'aggregate': {
        const place = (measure: Measure) => row.add({ kind: 'measure', measure });
        return { kind: 'same', object: planAggregate(planning, { of: read.of, facts: factsOf(read) }, field, place) };
      }
      default:
        return members(planning, read, level, row, field);
    }
  });
}

/** `keys { field value node { name } }` */
function keyObject(planning: Planning, level: Level, { keys, by, row }: Making, index: number, selected: Selected): ObjectPlan {
  return objectOf(planning, selected, (field): FieldSource => {
    if (field.name === 'field') return { kind: 'constant', value: keys[index]?.name ?? '' };
    const key = row.add({ kind: 'key', index });
    if (field.name === 'value') return { kind: 'text', column: key };
    const target = entityOf(planning, keys[index], by[index]);
    if (target === null) return { kind: 'nothing' };
    const below = rowBuilder();
    const candidates = nodeCandidates(planning.operation.schema, target);
    const object = planObject(planning, { row: below, side: 'node', depth: level.depth, lens: level.lens }, candidates, field.nodes);
    return { kind: 'keyEntity', value: key, column: row.add({ kind: 'entity', index, row: below.build() }), object };
  });
}

/** What a key leads to, where it leads to entities. */
function entityOf({ model }: Planning, key: GroupKey | undefined, by: GroupedBy | undefined): TargetType | null {
  if (key?.kind === 'view') return key.view.target;
  return by?.kind === 'end' && by.part === 'entity' ? kitTypes(model).entity : null;
}

/** The first members of a group, in the order of the list. */
function members(planning: Planning, read: ListRead, level: Level, row: GroupRow, selected: Selected): FieldSource {
  const name = `${level.name}.groups.nodes`;
  const depth = level.depth + 1;
  checkDepth(name, depth, planning.limits);
  const { size } = pageSize(planning, { first: selected.args.first }, placeOf(name, selected.nodes));
  const below = rowBuilder();
  const number = planning.nextLevel();
  const object = nodeObject(planning, read, { row: below, depth, lens: level.lens }, selected.nodes);
  return { kind: 'rows', column: row.add({ kind: 'members', first: size, level: number, row: below.build() }), object };
}
