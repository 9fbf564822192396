import { registerEnumType } from 'type-graphql';
import { Entity, Property, type Related, Relation } from '../model/index.js';
import { Organisation } from './Organisation.js';
import { FOCUSES_ON, LEADS, OPERATES_IN, PARTNERS_WITH } from './relationshipTypes.js';

export enum CompanyKind {
  STARTUP = 'STARTUP',
  BANK = 'BANK',
  INSURER = 'INSURER',
  TECHNOLOGY = 'TECHNOLOGY',
  INDUSTRIAL = 'INDUSTRIAL',
  LIFE_SCIENCE = 'LIFE_SCIENCE',
  ASSOCIATION = 'ASSOCIATION',
}

registerEnumType(CompanyKind, {
  name: 'CompanyKind',
  description: 'The lines of business that companies are in.',
  valuesConfig: {
    STARTUP: { description: 'A young company.' },
    BANK: { description: 'A bank or another lender.' },
    INSURER: { description: 'An insurance company.' },
    TECHNOLOGY: { description: 'A maker of technology.' },
    INDUSTRIAL: { description: 'Industry, utilities and trade.' },
    LIFE_SCIENCE: { description: 'Medicines, devices and biotechnology.' },
    ASSOCIATION: { description: 'An association of companies.' },
  },
});

@Entity({ description: 'A company, or an association of companies.', plural: 'companies' })
export class Company extends Organisation {
  @Property(() => CompanyKind, { indexed: true, description: 'What line of business it is in.' })
  kind?: CompanyKind;

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
