import { Int, ObjectType } from 'type-graphql';
import { BaseEntity } from '../../model/BaseEntity.js';
import { Derived } from '../../model/decorators.js';
import { EntityTypes } from '../../model/enums.js';
import { Relationship } from '../../model/Relationship.js';

@ObjectType({ description: 'How many entities of a type were left out.' })
class LeftOut {
  @Derived({ kind: 'cell', column: 0 }, () => EntityTypes, { description: 'Their type.' })
  type!: string;

  @Derived({ kind: 'cell', column: 1 }, () => Int, { description: 'How many of them were left out.' })
  count!: number;
}

@ObjectType({ description: 'What lies around one or several entities: who is near, and every fact among them.' })
export class Neighbourhood {
  @Derived({ kind: 'entities', column: 0 }, () => [BaseEntity], {
    description: 'The entities asked about, then the nearest; of equally near ones, those that more facts join to what is there already.',
  })
  nodes!: BaseEntity[];

  @Derived({ kind: 'facts', column: 1 }, () => [Relationship], { description: 'Every fact among these entities, each once.' })
  relationships!: Relationship[];

  @Derived({ kind: 'cell', column: 2 }, () => Boolean, { description: 'Whether there are more than `limit` allowed.' })
  truncated!: boolean;

  @Derived({ kind: 'cells', column: 3 }, () => [LeftOut], {
    description: 'What was left out for that, by type: of the last steps that were taken, and of the one behind them.',
  })
  left!: LeftOut[];
}
