import { Entity, type Related, Relation } from '../model/index.js';
import { Organisation } from './Organisation.js';
import { ADDRESSES, COLLABORATES_WITH, FOCUSES_ON, HOSTS, LAUNCHED_BY, LEADS, PARTNERS_WITH } from './relationshipTypes.js';

@Entity({ description: 'An institute, a laboratory or a centre where research is done.' })
export class ResearchCentre extends Organisation {
  @Relation('ResearchCentre', HOSTS, { inverse: { hosts: 'Organisation' } })
  researchCentres!: Related<'ResearchCentre'>;

  @Relation('Project', HOSTS, { inverse: { hosts: 'Organisation' } })
  hostedProjects!: Related<'Project'>;

  @Relation('Project', LEADS, { inverse: { leaders: 'Organisation' } })
  ledProjects!: Related<'Project'>;

  @Relation('ResearchCentre', LEADS, { inverse: { leaders: 'Organisation' } })
  ledResearchCentres!: Related<'ResearchCentre'>;

  @Relation('Organisation', COLLABORATES_WITH, { either: true })
  collaborators!: Related<'Organisation'>;

  @Relation('Project', COLLABORATES_WITH, { inverse: { collaborators: 'Organisation' } })
  collaborativeProjects!: Related<'Project'>;

  @Relation('Company', PARTNERS_WITH, { either: true, inverse: { partnerResearchCentres: 'ResearchCentre' } })
  industryPartners!: Related<'Company'>;

  @Relation('Entity', PARTNERS_WITH, { either: true, inverse: { partners: 'Entity' } })
  partners!: Related<'Entity'>;

  @Relation('Organisation', LAUNCHED_BY, { inverse: { launchedResearchCentres: 'ResearchCentre' } })
  launchedBy!: Related<'Organisation'>;

  @Relation('Sector', FOCUSES_ON, { inverse: { researchCentres: 'ResearchCentre' } })
  sectors!: Related<'Sector'>;

  @Relation('Technology', FOCUSES_ON, { inverse: { researchCentres: 'ResearchCentre' } })
  technologies!: Related<'Technology'>;

  @Relation('Application', FOCUSES_ON, { inverse: { researchCentres: 'ResearchCentre' } })
  applications!: Related<'Application'>;

  @Relation('Challenge', ADDRESSES, { inverse: { researchCentres: 'ResearchCentre', addressedBy: 'Entity' } })
  challenges!: Related<'Challenge'>;
}
