import { BaseEntity, Entity, type Related, Relation } from '../model/index.js';
import { ADDRESSES, CONTRIBUTES_TO, FOCUSES_ON, FUNDS, LAUNCHED_BY, PART_OF, PARTNERS_WITH, SUPPORTS } from './relationshipTypes.js';

@Entity({ description: 'A policy, a programme or a scheme that somebody launched for a purpose.' })
export class Initiative extends BaseEntity {
  @Relation('Organisation', LAUNCHED_BY, { inverse: { launchedInitiatives: 'Initiative' } })
  launchedBy!: Related<'Organisation'>;

  @Relation('Entity', FUNDS, { inverse: { funders: 'Entity' } })
  recipients!: Related<'Entity'>;

  @Relation('Sector', SUPPORTS, { inverse: { initiatives: 'Initiative' } })
  sectors!: Related<'Sector'>;

  @Relation('Technology', SUPPORTS, { inverse: { supportingInitiatives: 'Initiative' } })
  supportedTechnologies!: Related<'Technology'>;

  @Relation('Technology', FOCUSES_ON, { inverse: { initiatives: 'Initiative' } })
  technologies!: Related<'Technology'>;

  @Relation('Application', FOCUSES_ON, { inverse: { initiatives: 'Initiative' } })
  applications!: Related<'Application'>;

  @Relation('Challenge', ADDRESSES, { inverse: { initiatives: 'Initiative', addressedBy: 'Entity' } })
  challenges!: Related<'Challenge'>;

  @Relation('Outcome', CONTRIBUTES_TO, { inverse: { initiatives: 'Initiative', contributors: 'Entity' } })
  outcomes!: Related<'Outcome'>;

  @Relation('Company', PARTNERS_WITH, { either: true, inverse: { partnerInitiatives: 'Initiative' } })
  industryPartners!: Related<'Company'>;

  @Relation('Entity', PARTNERS_WITH, { either: true, inverse: { partners: 'Entity' } })
  partners!: Related<'Entity'>;

  @Relation('Entity', PART_OF, { inverse: { parts: 'Entity' } })
  partOf!: Related<'Entity'>;
}
