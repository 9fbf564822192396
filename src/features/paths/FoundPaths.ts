import { Float, Int, ObjectType } from 'type-graphql';
import { BaseEntity } from '../../model/BaseEntity.js';
import { Derived } from '../../model/decorators.js';
import { enumeration } from '../../model/enumeration.js';
import { Relationship } from '../../model/Relationship.js';

export const StoppedBy = enumeration('StoppedBy', 'What ended a search before it had seen everything.', {
  BUDGET: 'It had looked at as much as one search may: name `types`, `avoid` hubs, or take a smaller `maxLength`.',
  DEADLINE: 'Its time was over.',
  FIRST: 'There are more paths than `first` asks for.',
});

@ObjectType({ description: 'A way from one entity to another, over entities that are all different.' })
class FoundPath {
  @Derived({ kind: 'cell', column: 0 }, () => Int, { description: 'How many steps it has: one fewer than entities.' })
  length!: number;

  @Derived({ kind: 'cell', column: 1 }, () => Float, {
    description:
      'How much it says, from 0 to 1: less for each fact that is unsure, and for each entity in between that many facts are about.',
  })
  score!: number;

  @Derived({ kind: 'entities', column: 2 }, () => [BaseEntity], { description: 'The entities on the way, both ends included.' })
  nodes!: BaseEntity[];

  @Derived({ kind: 'facts', column: 3 }, () => [Relationship], {
    description: 'The facts, in the order of the way. Where several facts join an entity to the next, all of them are here.',
  })
  relationships!: Relationship[];
}

@ObjectType({ description: 'Ways from one entity to another, and whether the search for them saw everything.' })
export class FoundPaths {
  @Derived({ kind: 'cells', column: 0 }, () => [FoundPath], {
    description: 'The paths that were found. Two of them differ in an entity: facts that join the same two entities make one path.',
  })
  paths!: FoundPath[];

  @Derived({ kind: 'cell', column: 1 }, () => Int, {
    description: 'How many there are, where the search came to know it.',
    required: false,
  })
  totalCount!: number | null;

  @Derived({ kind: 'cell', column: 2 }, () => Boolean, { description: 'Whether there may be more than are here.' })
  truncated!: boolean;

  @Derived({ kind: 'cell', column: 3 }, () => StoppedBy, { description: 'Why it is truncated; null where it is not.', required: false })
  stoppedBy!: string | null;

  @Derived({ kind: 'cell', column: 4 }, () => Int, { description: 'How many entities were looked at.' })
  expanded!: number;
}
