import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity } from './BaseEntity.js';
import { Relationship } from './Relationship.js';

@ObjectType('Path', { description: 'A way through the graph: entities, and the facts that lead from each to the next.' })
export class GraphPath {
  @Field(() => Int, { description: 'How many facts it has.' })
  length!: number;

  @Field(() => [BaseEntity], { description: 'The entities on the way, both ends included.' })
  nodes!: BaseEntity[];

  @Field(() => [Relationship], { description: 'The facts, in the order of the way.' })
  relationships!: Relationship[];
}
