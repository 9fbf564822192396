import { Int, ObjectType } from 'type-graphql';
import { BaseEntity } from '../../../model/BaseEntity.js';
import { Derived } from '../../../model/decorators.js';

@ObjectType({ description: 'An entity that holds together what would fall apart without it: a cut vertex of the graph.' })
export class Bridge {
  @Derived({ kind: 'entity', column: 0 }, () => BaseEntity, { description: 'The entity.' })
  entity!: BaseEntity;

  @Derived({ kind: 'cell', column: 1 }, () => Int, { description: 'Into how many parts it would fall, which no fact joins to each other.' })
  parts!: number;

  @Derived({ kind: 'cell', column: 2 }, () => Int, { description: 'How many entities would be cut off from the largest of these parts.' })
  cutOffCount!: number;

  @Derived({ kind: 'entities', column: 3 }, () => [BaseEntity], {
    description: 'Those who would be cut off: who stands in the most facts first, as many as `shown` allows.',
  })
  cutOff!: BaseEntity[];
}
