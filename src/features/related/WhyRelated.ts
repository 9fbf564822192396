import { Float, Int, ObjectType } from 'type-graphql';
import { Derived } from '../../model/decorators.js';
import { Relationship } from '../../model/Relationship.js';
import { SharedEntity } from './SharedEntity.js';

@ObjectType({ description: 'Why two entities are related: the facts that join them, and what both have facts with.' })
export class WhyRelated {
  @Derived({ kind: 'cell', column: 0 }, () => Float, { description: 'How closely, as `related` reckons it.' })
  score!: number;

  @Derived({ kind: 'facts', column: 1 }, () => [Relationship], { description: 'The facts that join the two directly.' })
  direct!: Relationship[];

  @Derived({ kind: 'cell', column: 2 }, () => Int, { description: 'How many entities they share.' })
  sharedCount!: number;

  @Derived({ kind: 'cells', column: 3 }, () => [SharedEntity], {
    description: 'What they share, with the facts on both sides: the most specific first, as many as `first` allows.',
  })
  shared!: SharedEntity[];
}
