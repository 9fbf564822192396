import { Float, Int, ObjectType } from 'type-graphql';
import { BaseEntity } from '../../../model/BaseEntity.js';
import { Derived } from '../../../model/decorators.js';
import { enumeration } from '../../../model/enumeration.js';

export const RankMeasure = enumeration('RankMeasure', 'What makes an entity important.', {
  DEGREE: 'In how many facts it stands.',
  PAGERANK:
    'PageRank (Page, Brin, Motwani and Winograd 1999), damping 0.85: how often somebody comes by who follows facts at random; all scores come to 1.',
  BETWEENNESS:
    'Betweenness (Freeman 1977; Brandes 2001): of the shortest paths between every two others, the share that leads over it, from 0 to 1.',
  FUNDING_RECEIVED: 'How much money it is known to have received; `kinds` says of what kinds.',
});

@ObjectType({ description: 'An entity and its place among others.' })
export class Ranked {
  @Derived({ kind: 'entity', column: 0 }, () => BaseEntity, { description: 'The entity.' })
  entity!: BaseEntity;

  @Derived({ kind: 'cell', column: 1 }, () => Float, {
    description: "How much of what was asked for it has; money in the graph's currency.",
  })
  score!: number;

  @Derived({ kind: 'cell', column: 2 }, () => Int, {
    description: 'Its place from 1 among all that were measured; of equal scores, all have the first of their places.',
  })
  rank!: number;
}
