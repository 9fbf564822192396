import { Float, Int, ObjectType } from 'type-graphql';
import { BaseEntity } from '../../model/BaseEntity.js';
import { Derived } from '../../model/decorators.js';
import { SharedEntity } from './SharedEntity.js';

@ObjectType({ description: 'An entity that is related to the one asked about, because of what both have facts with.' })
export class Related {
  @Derived({ kind: 'entity', column: 0 }, () => BaseEntity, { description: 'The entity.' })
  entity!: BaseEntity;

  @Derived({ kind: 'cell', column: 1 }, () => Float, {
    description:
      'How closely: the specificity of each entity that they share, added up (Adamic and Adar 2003), divided by √(degree of the one × degree of the other) (Salton and McGill 1983), because who has facts with everybody shares something with everybody.',
  })
  score!: number;

  @Derived({ kind: 'cell', column: 2 }, () => Int, { description: 'How many entities they share.' })
  sharedCount!: number;

  @Derived({ kind: 'cells', column: 3 }, () => [SharedEntity], {
    description: 'What they share, with the facts that say so: the most specific first, as many as `evidence` allows.',
  })
  shared!: SharedEntity[];
}
