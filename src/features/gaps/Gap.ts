import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../model/enumeration.js';
import { EntityTypes, GapNames } from '../../model/enums.js';

const GapKind = enumeration('GapKind', 'What kind of thing is missing.', {
  FACTS: 'A fact that joins the entity to another.',
  DATA: 'What the data themselves should have: a part of the description of the entity, or any fact at all.',
});

@ObjectType({ description: 'Something that is missing of several entities, as far as this graph knows.' })
export class Gap {
  @Field(() => GapNames, { description: 'What is missing.' })
  name!: string;

  @Field(() => String, { description: 'The same as a sentence.' })
  sentence!: string;

  @Field(() => GapKind, { description: 'Whether facts are missing, or a part of the description.' })
  kind!: string;

  @Field(() => EntityTypes, { nullable: true, description: 'The type of what lacks it; null where it may be of several types.' })
  type?: string;

  @Field(() => Int, { description: 'How many lack it.' })
  count!: number;

  @Field(() => Int, { description: 'Of how many.' })
  total!: number;
}
