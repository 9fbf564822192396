import { Entity, type Related, Relation } from '../model/index.js';
import { Organisation } from './Organisation.js';
import { COLLABORATES_WITH, CONTRIBUTES_TO, FOCUSES_ON, HOSTS, LEADS, PARTNERS_WITH } from './relationshipTypes.js';

@Entity({ description: 'A university or another institution of higher education.', plural: 'universities' })
export class University extends Organisation {
  @Relation('ResearchCentre', HOSTS, {
    inverse: { hosts: 'Organisation' },
    gaps: { RESEARCH_CENTRE_WITHOUT_HOST: { lacks: 'ResearchCentre.hosts', sentence: 'Research centres of which no host is known.' } },
  })
  researchCentres!: Related<'ResearchCentre'>;

  @Relation('Project', LEADS, { inverse: { leaders: 'Organisation' } })
  ledProjects!: Related<'Project'>;

  @Relation('Organisation', COLLABORATES_WITH, { either: true })
  collaborators!: Related<'Organisation'>;

  @Relation('Project', COLLABORATES_WITH, { inverse: { collaborators: 'Organisation' } })
  collaborativeProjects!: Related<'Project'>;

  @Relation('Company', PARTNERS_WITH, {
    either: true,
    inverse: { partnerUniversities: 'University' },
    gaps: {
      UNIVERSITY_WITHOUT_INDUSTRY_PARTNER: {
        lacks: 'University.industryPartners',
        sentence: 'Universities without a known partner in industry.',
      },
    },
  })
  industryPartners!: Related<'Company'>;

  @Relation('Entity', PARTNERS_WITH, { either: true, inverse: { partners: 'Entity' } })
  partners!: Related<'Entity'>;

  @Relation('Technology', FOCUSES_ON, { inverse: { universities: 'University' } })
  technologies!: Related<'Technology'>;

  @Relation('Outcome', CONTRIBUTES_TO, { inverse: { universities: 'University', contributors: 'Entity' } })
  outcomes!: Related<'Outcome'>;
}
