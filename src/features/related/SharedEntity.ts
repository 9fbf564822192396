import { Float, Int, ObjectType } from 'type-graphql';
import { BaseEntity } from '../../model/BaseEntity.js';
import { Derived } from '../../model/decorators.js';
import { Relationship } from '../../model/Relationship.js';

@ObjectType({ description: 'An entity that two others share: each of them has facts with it.' })
export class SharedEntity {
  @Derived({ kind: 'entity', column: 0 }, () => BaseEntity, { description: 'The entity that they share.' })
  entity!: BaseEntity;

  @Derived({ kind: 'cell', column: 1 }, () => Int, { description: 'How many facts it stands in altogether.' })
  degree!: number;

  @Derived({ kind: 'cell', column: 2 }, () => Float, {
    description: 'How much it says that they share it: 1/ln(degree), so that what everybody has facts with says little.',
  })
  specificity!: number;

  @Derived({ kind: 'facts', column: 3 }, () => [Relationship], { description: 'Its facts with the first of the two: the one asked about.' })
  withA!: Relationship[];

  @Derived({ kind: 'facts', column: 4 }, () => [Relationship], { description: 'Its facts with the second.' })
  withB!: Relationship[];
}
