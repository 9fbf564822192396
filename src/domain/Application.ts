import { BaseEntity, Entity, type Related, Relation } from '../model/index.js';
import { APPLIES_TO, CONTRIBUTES_TO, RAISES } from './relationshipTypes.js';

@Entity({ description: 'A use that technology is put to: fraud detection, diagnostics, …' })
export class Application extends BaseEntity {
  @Relation('Sector', APPLIES_TO, { inverse: { applications: 'Application' } })
  sectors!: Related<'Sector'>;

  @Relation('Challenge', RAISES, { inverse: { applications: 'Application', raisedBy: 'Entity' } })
  challenges!: Related<'Challenge'>;

  @Relation('Outcome', CONTRIBUTES_TO, { inverse: { applications: 'Application', contributors: 'Entity' } })
  outcomes!: Related<'Outcome'>;
}
