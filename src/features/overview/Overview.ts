import { GraphQLDateTime } from 'graphql-scalars';
import { Int, ObjectType } from 'type-graphql';
import { Derived } from '../../model/decorators.js';
import { Relationship } from '../../model/Relationship.js';
import { ConnectionCount, FieldCompleteness, PublisherCount, RelationshipCount, TypeCount } from './counts.js';

@ObjectType({
  description: 'The graph as a whole: what it is, how much it holds, and how complete that is. Only what is selected is computed.',
})
export class Overview {
  @Derived({ kind: 'survey', of: 'title' }, () => String, { required: false, description: 'What the graph is called.' })
  title?: string;

  @Derived({ kind: 'survey', of: 'currency' }, () => String, { required: false, description: 'The currency of every amount: ISO 4217.' })
  currency?: string;

  @Derived({ kind: 'survey', of: 'licence' }, () => String, { required: false, description: 'Who may use the data how.' })
  licence?: string;

  @Derived({ kind: 'survey', of: 'asOf' }, () => GraphQLDateTime, { required: false, description: 'When an entity was last changed.' })
  asOf?: string;

  @Derived({ kind: 'survey', of: 'entityCount' }, () => Int, { description: 'How many entities there are.' })
  entityCount!: number;

  @Derived({ kind: 'survey', of: 'relationshipCount' }, () => Int, { description: 'How many facts there are.' })
  relationshipCount!: number;

  @Derived({ kind: 'survey', of: 'sourceCount' }, () => Int, { description: 'How many sources there are.' })
  sourceCount!: number;

  @Derived({ kind: 'survey', of: 'entities' }, () => [TypeCount], {
    description: 'How many entities of each type there are, the most first.',
  })
  entities!: TypeCount[];

  @Derived({ kind: 'survey', of: 'relationships' }, () => [RelationshipCount], {
    description: 'How many facts of each type there are, the most first.',
  })
  relationships!: RelationshipCount[];

  @Derived({ kind: 'survey', of: 'connections' }, () => [ConnectionCount], {
    description: 'Which types of entities facts of which type join, and how many do, the most first.',
  })
  connections!: ConnectionCount[];

  @Derived({ kind: 'survey', of: 'completeness' }, () => [FieldCompleteness], {
    description: 'For each type that there is, how many of its entities have each field that may be missing, and evidence.',
  })
  completeness!: FieldCompleteness[];

  @Derived({ kind: 'newestFact' }, () => Relationship, {
    required: false,
    description: 'The fact with the latest `since`; of several, the first by id.',
  })
  newestFact?: Relationship;

  @Derived({ kind: 'survey', of: 'publishers' }, () => [PublisherCount], {
    description: 'Who published the sources, as far as is known, and how many of them, the most first.',
  })
  publishers!: PublisherCount[];
}
