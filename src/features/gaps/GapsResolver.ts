import 'reflect-metadata';
import { Arg, Extensions, Float, ID, Query, Resolver } from 'type-graphql';
import { GapNames } from '../../model/enums.js';
import { nodeConnection, nodeListArguments } from '../../model/graphql/connection.js';
import { field } from '../../model/graphql/decorate.js';
import { type Class, kitTypes, type Model } from '../../model/model.js';
import { Gap } from './Gap.js';

/** What is missing. The engine answers the field from the gaps of the model; see src/query/plan/gaps.ts. */
@Resolver()
class GapsResolver {
  @Query(() => [Gap], {
    nullable: true,
    description: 'What nobody does, as far as is known, and what is not known: each with how many lack it, and which.',
  })
  @Extensions({ read: { kind: 'gaps' } })
  gaps(
    @Arg('only', () => [GapNames], {
      nullable: true,
      description: 'Only these, in this order, each once; all of them where none is named.',
    })
    _only: string[],
    @Arg('place', () => ID, {
      nullable: true,
      description: 'Only what is located in this place itself; gaps of what has no `places` are left out, and may not be named in `only`.',
    })
    _place: string,
    @Arg('confidenceBelow', () => Float, {
      defaultValue: 0.7,
      description: 'Descriptions that are less sure than this are a gap: from 0 to 1.',
    })
    _confidenceBelow: number,
  ): undefined {}
}

/** Gives the gaps a list of the entities that have them. */
export function gaps(model: Model): Class {
  const { entity } = kitTypes(model);
  field(Gap, 'entities', () => nodeConnection(entity), { description: 'Those that lack it, filtered, ordered and page by page.' });
  nodeListArguments(Gap, 'entities', entity);
  return GapsResolver;
}
