import { Entity, enumeration, Property, type Related, Relation } from '../model/index.js';
import { Organisation } from './Organisation.js';
import { FOCUSES_ON, LEADS, OPERATES_IN, PARTNERS_WITH } from './relationshipTypes.js';

const CompanyKind = enumeration('CompanyKind', 'The lines of business that companies are in.', {
  STARTUP: 'A young company.',
  BANK: 'A bank or another lender.',
  INSURER: 'An insurance company.',
  TECHNOLOGY: 'A maker of technology.',
  INDUSTRIAL: 'Industry, utilities and trade.',
  LIFE_SCIENCE: 'Medicines, devices and biotechnology.',
  ASSOCIATION: 'An association of companies.',
});

@Entity({ description: 'A company, or an association of companies.', plural: 'companies' })
export class Company extends Organisation {
  @Property(() => CompanyKind, { indexed: true, description: 'What line of business it is in.' })
  kind?: string;

  @Relation('Sector', OPERATES_IN, { inverse: { companies: 'Company' } })
  sectors!: Related<'Sector'>;

  @Relation('Technology', FOCUSES_ON, { inverse: { companies: 'Company' } })
  technologies!: Related<'Technology'>;

  @Relation('Application', FOCUSES_ON, { inverse: { companies: 'Company' } })
  applications!: Related<'Application'>;

  @Relation('Project', LEADS, { inverse: { leaders: 'Organisation' } })
  ledProjects!: Related<'Project'>;

  @Relation('Entity', PARTNERS_WITH, { either: true, inverse: { partners: 'Entity' } })
  partners!: Related<'Entity'>;
}
