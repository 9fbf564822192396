import { BaseEntity, Entity, type Related, Relation } from '../model/index.js';
import { PART_OF } from './relationshipTypes.js';

@Entity({ description: 'A city, a region or a country.' })
export class Place extends BaseEntity {
  @Relation('Entity', PART_OF, { inverse: { parts: 'Entity' } })
  partOf!: Related<'Entity'>;
}
