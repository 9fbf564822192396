import { BaseEntity, EntityInterface, type Related, Relation } from '../model/index.js';
import { LOCATED_IN, PART_OF, PARTICIPATES_IN } from './relationshipTypes.js';

@EntityInterface({ name: 'Organisation', plural: 'organisations', description: 'A body with a name of its own that people act through.' })
export abstract class Organisation extends BaseEntity {
  @Relation('Place', LOCATED_IN, {
    inverse: { organisations: 'Organisation' },
    gaps: { ORGANISATION_WITHOUT_PLACE: { lacks: 'Organisation.places', sentence: 'Organisations of which no place is known.' } },
  })
  places!: Related<'Place'>;

  @Relation('Project', PARTICIPATES_IN, { inverse: { participants: 'Organisation' } })
  participatesIn!: Related<'Project'>;

  @Relation('Entity', PART_OF, { inverse: { parts: 'Entity' } })
  partOf!: Related<'Entity'>;
}
