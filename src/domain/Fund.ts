import { BaseEntity, Entity, type Related, Relation } from '../model/index.js';
import { ADDRESSES, FUNDS, LAUNCHED_BY, PART_OF, PARTNERS_WITH, SUPPORTS } from './relationshipTypes.js';

@Entity({ description: 'A fund or a funding programme: money set aside for a purpose.' })
export class Fund extends BaseEntity {
  @Relation('Project', FUNDS, {
    inverse: { funds: 'Fund' },
    gaps: { PROJECT_WITHOUT_FUND: { lacks: 'Project.funds', sentence: 'Projects of which no fund is known.' } },
  })
  projects!: Related<'Project'>;

  @Relation('ResearchCentre', FUNDS, { inverse: { funds: 'Fund' } })
  researchCentres!: Related<'ResearchCentre'>;

  @Relation('University', FUNDS, { inverse: { funds: 'Fund' } })
  universities!: Related<'University'>;

  @Relation('Company', FUNDS, { inverse: { funds: 'Fund' } })
  companies!: Related<'Company'>;

  @Relation('Entity', FUNDS, {
    inverse: { funders: 'Entity' },
    gaps: { FUND_WITHOUT_RECIPIENT: { lacks: 'Fund.recipients', sentence: 'Funds of which it is not known what they fund.' } },
  })
  recipients!: Related<'Entity'>;

  @Relation('Sector', SUPPORTS, {
    inverse: { funds: 'Fund' },
    gaps: { SECTOR_WITHOUT_FUND: { lacks: 'Sector.funds', sentence: 'Sectors that no known fund supports.' } },
  })
  sectors!: Related<'Sector'>;

  @Relation('Technology', SUPPORTS, {
    inverse: { funds: 'Fund' },
    gaps: { TECHNOLOGY_WITHOUT_FUND: { lacks: 'Technology.funds', sentence: 'Technologies that no known fund supports.' } },
  })
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
