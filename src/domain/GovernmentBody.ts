import { Entity, type Related, Relation } from '../model/index.js';
import { Organisation } from './Organisation.js';
import { ADMINISTERS, FOCUSES_ON, FUNDS, HOSTS, LEADS, PARTNERS_WITH } from './relationshipTypes.js';

@Entity({ description: 'A bureau, a department, a regulator or a statutory corporation.', plural: 'governmentBodies' })
export class GovernmentBody extends Organisation {
  @Relation('Fund', ADMINISTERS, {
    inverse: { administrators: 'GovernmentBody' },
    gaps: {
      FUND_WITHOUT_ADMINISTRATOR: { lacks: 'Fund.administrators', sentence: 'Funds of which it is not known who administers them.' },
    },
  })
  administeredFunds!: Related<'Fund'>;

  @Relation('Entity', FUNDS, { inverse: { funders: 'Entity' } })
  recipients!: Related<'Entity'>;

  @Relation('ResearchCentre', HOSTS, { inverse: { hosts: 'Organisation' } })
  researchCentres!: Related<'ResearchCentre'>;

  @Relation('Initiative', HOSTS, { inverse: { hosts: 'Organisation' } })
  hostedInitiatives!: Related<'Initiative'>;

  @Relation('Project', HOSTS, { inverse: { hosts: 'Organisation' } })
  hostedProjects!: Related<'Project'>;

  @Relation('Initiative', LEADS, { inverse: { leaders: 'Organisation' } })
  ledInitiatives!: Related<'Initiative'>;

  @Relation('Project', LEADS, { inverse: { leaders: 'Organisation' } })
  ledProjects!: Related<'Project'>;

  @Relation('ResearchCentre', LEADS, { inverse: { leaders: 'Organisation' } })
  ledResearchCentres!: Related<'ResearchCentre'>;

  @Relation('Entity', PARTNERS_WITH, { either: true, inverse: { partners: 'Entity' } })
  partners!: Related<'Entity'>;

  @Relation('Technology', FOCUSES_ON, { inverse: { governmentBodies: 'GovernmentBody' } })
  technologies!: Related<'Technology'>;
}
