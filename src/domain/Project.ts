import { Amount, BaseEntity, Entity, PartialDate, Property, type Related, Relation } from '../model/index.js';
import { ADDRESSES, FOCUSES_ON, PART_OF, PARTNERS_WITH, SUPPORTS } from './relationshipTypes.js';

@Entity({ description: 'A piece of work with a goal, a team and an end.' })
export class Project extends BaseEntity {
  @Property(() => PartialDate, { indexed: true, description: 'When the work began.' })
  startDate?: string;

  @Property(() => PartialDate, { indexed: true, description: 'When the work ended, or is to end.' })
  endDate?: string;

  @Property(() => Amount, { indexed: true, description: "What it costs altogether, in the graph's currency." })
  totalCost?: number;

  @Relation('Sector', FOCUSES_ON, {
    inverse: { projects: 'Project' },
    gaps: { PROJECT_WITHOUT_SECTOR: { lacks: 'Project.sectors', sentence: 'Projects that are not known to focus on a sector.' } },
  })
  sectors!: Related<'Sector'>;

  @Relation('Technology', FOCUSES_ON, { inverse: { projects: 'Project' } })
  technologies!: Related<'Technology'>;

  @Relation('Application', FOCUSES_ON, { inverse: { projects: 'Project' } })
  applications!: Related<'Application'>;

  @Relation('Challenge', ADDRESSES, {
    inverse: { projects: 'Project', addressedBy: 'Entity' },
    gaps: { CHALLENGE_WITHOUT_PROJECT: { lacks: 'Challenge.projects', sentence: 'Challenges that no known project addresses.' } },
  })
  challenges!: Related<'Challenge'>;

  @Relation('Initiative', SUPPORTS, { inverse: { supportingProjects: 'Project' } })
  supportedInitiatives!: Related<'Initiative'>;

  @Relation('Company', PARTNERS_WITH, { either: true, inverse: { partnerProjects: 'Project' } })
  industryPartners!: Related<'Company'>;

  @Relation('Entity', PARTNERS_WITH, { either: true, inverse: { partners: 'Entity' } })
  partners!: Related<'Entity'>;

  @Relation('Entity', PART_OF, { inverse: { parts: 'Entity' } })
  partOf!: Related<'Entity'>;
}
