import { Float, Int, ObjectType } from 'type-graphql';
import { BaseEntity } from '../../../model/BaseEntity.js';
import { Derived } from '../../../model/decorators.js';

@ObjectType({ description: 'Entities that more facts join to each other than to others.' })
class Community {
  @Derived({ kind: 'cell', column: 0 }, () => String, {
    description:
      'What to call it: the names of its most central members and, in brackets, of the sectors that most members have facts with.',
  })
  name!: string;

  @Derived({ kind: 'cell', column: 1 }, () => Int, { description: 'How many entities are in it.' })
  size!: number;

  @Derived({ kind: 'cell', column: 2 }, () => Int, { description: 'How many facts join its members to each other.' })
  factsWithin!: number;

  @Derived({ kind: 'cell', column: 3 }, () => Int, { description: 'How many facts join its members to others.' })
  factsAcross!: number;

  @Derived({ kind: 'entities', column: 4 }, () => [BaseEntity], { description: 'Its most central members, up to three.' })
  central!: BaseEntity[];

  @Derived({ kind: 'entities', column: 5 }, () => [BaseEntity], {
    description: 'The sectors that most of its members have facts with, up to three, whether they are members or not.',
  })
  sectors!: BaseEntity[];

  @Derived({ kind: 'entities', column: 6 }, () => [BaseEntity], {
    description: 'Its members, the most central first, that is with the most facts within the community; as many as `members` allows.',
  })
  members!: BaseEntity[];
}

@ObjectType({ description: 'The communities of a graph.' })
export class Communities {
  @Derived({ kind: 'cell', column: 0 }, () => Int, { description: 'How many there are. An entity without facts is in none.' })
  totalCount!: number;

  @Derived({ kind: 'cell', column: 1 }, () => Float, {
    description:
      'Their modularity (Newman 2006): how much more often facts lead within communities than chance would have them. Above 0.3 is usually called clear.',
  })
  modularity!: number;

  @Derived({ kind: 'cell', column: 2 }, () => Int, {
    description: 'How many parts there are that no fact joins to each other: connected components. An entity without facts is none.',
  })
  partCount!: number;

  @Derived({ kind: 'cell', column: 3 }, () => Int, { description: 'How many entities are in the largest part.' })
  largestPart!: number;

  @Derived({ kind: 'cells', column: 4 }, () => [Community], { description: 'The largest first, as many as `first` allows.' })
  communities!: Community[];
}
