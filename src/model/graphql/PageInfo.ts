import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more come behind this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether some come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first place on this page.' })
  startCursor?: string;

  @Field(() => String, { nullable: true, description: 'The cursor of the last place on this page.' })
  endCursor?: string;
}
