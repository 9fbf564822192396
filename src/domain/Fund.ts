import { BaseEntity, Entity, type Related, Relation } from '../model/index.js';
import { ADDRESSES, FUNDS, LAUNCHED_BY, PART_OF, PARTNERS_WITH, SUPPORTS } from './relationshipTypes.js';

@Entity({ description: 'A fund or a funding programme: money set aside for a purpose.' })
export class Fund extends BaseEntity {
  @Relation('Project', FUNDS, { inverse: { funds: 'Fund' } })
  projects!: Related<'Project'>;

  @Relation('ResearchCentre', FUNDS, { inverse: { funds: 'Fund' } })
  researchCentres!: Related<'ResearchCentre'>;

  @Relation('University', FUNDS, { inverse: { funds: 'Fund' } })
  universities!: Related<'University'>;

  @Relation('Company', FUNDS, { inverse: { funds: 'Fund' } })
  companies!: Related<'Company'>;

  @Relation('Entity', FUNDS, { inverse: { funders: 'Entity' } })
  recipients!: Related<'Entity'>;

  @Relation('Sector', SUPPORTS, { inverse: { funds: 'Fund' } })
  sectors!: Related<'Sector'>;

  @Relation('Technology', SUPPORTS, { inverse: { funds: 'Fund' } })
  technologies!: Related<'Technology'>;

  @Relation('Application', SUPPORTS, { inverse: { funds: 'Fund' } })
  applications!: Related<'Application'>;

  @Relation('Challenge', ADDRESSES, { inverse: { funds: 'Fund', addressedBy: 'Entity' } })
  challenges!: Related<'Challenge'>;

  @Relation('Company', PARTNERS_WITH, { either: true, inverse: { partnerFunds: 'Fund' } })
  industryPartners!: Related<'Company'>;

  @Relation('Entity', PARTNERS_WITH, { either: true, inverse: { partners: 'Entity' } })
  partners!: Related<'Entity'>;

  @Relation('Organisation', LAUNCHED_BY, { inverse: { launchedFunds: 'Fund' } })
  launchedBy!: Related<'Organisation'>;

  @Relation('Entity', PART_OF, { inverse: { parts: 'Entity' } })
  partOf!: Related<'Entity'>;
}
