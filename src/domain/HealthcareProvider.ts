import { Entity, type Related, Relation } from '../model/index.js';
import { Organisation } from './Organisation.js';
import { HOSTS, OPERATES_IN } from './relationshipTypes.js';

@Entity({ description: 'A hospital, or an authority that runs hospitals.' })
export class HealthcareProvider extends Organisation {
  @Relation('Sector', OPERATES_IN, { inverse: { healthcareProviders: 'HealthcareProvider' } })
  sectors!: Related<'Sector'>;

  @Relation('ResearchCentre', HOSTS, { inverse: { hosts: 'Organisation' } })
  researchCentres!: Related<'ResearchCentre'>;
}
