import 'reflect-metadata';
import { Arg, Extensions, ID, Query, Resolver } from 'type-graphql';
import { Node } from '../../model/Node.js';
import type { LookupRead } from '../../model/read.js';

const ONE: LookupRead = { kind: 'lookup', many: false, of: null };
const MANY: LookupRead = { kind: 'lookup', many: true, of: null };

/** Anything by its id, whatever it is. The engine answers both fields from what `read` says; see src/model/read.ts. */
@Resolver()
export class LookupResolver {
  @Query(() => Node, { nullable: true, description: 'The entity, fact or source with this id, or null.' })
  @Extensions({ read: ONE })
  node(@Arg('id', () => ID, { description: 'Its id: "hkust", "itf~FUNDS~astri", "source-…".' }) _id: string): undefined {}

  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: 'Entities, facts and sources by their ids: in the order asked for, null where there is none.',
  })
  @Extensions({ read: MANY })
  nodes(@Arg('ids', () => [ID], { description: 'Their ids.' }) _ids: string[]): undefined {}
}
