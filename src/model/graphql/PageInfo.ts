import 'reflect-metadata';
import { ObjectType } from 'type-graphql';
import { Derived } from '../decorators.js';

/** The planner of lists makes it of the page; the cells serve features that make pages by themselves. */
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Derived({ kind: 'cell', column: 0 }, () => Boolean, { description: 'Whether more come behind this page.' })
  hasNextPage!: boolean;

  @Derived({ kind: 'cell', column: 1 }, () => Boolean, { description: 'Whether some come before this page.' })
  hasPreviousPage!: boolean;

  @Derived({ kind: 'cell', column: 2 }, () => String, { required: false, description: 'The cursor of the first place on this page.' })
  startCursor?: string;

  @Derived({ kind: 'cell', column: 3 }, () => String, { required: false, description: 'The cursor of the last place on this page.' })
  endCursor?: string;
}
