import 'reflect-metadata';
import { Extensions, Query, Resolver } from 'type-graphql';
import { Overview } from './Overview.js';

/** The graph as a whole. The engine answers the field from what `read` says of each field below; see src/query/plan/overview.ts. */
@Resolver()
export class OverviewResolver {
  @Query(() => Overview, { nullable: true, description: 'The graph as a whole: what it is, how much it holds, and how complete that is.' })
  @Extensions({ read: { kind: 'overview' } })
  overview(): undefined {}
}
