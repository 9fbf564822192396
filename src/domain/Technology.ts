import { BaseEntity, Entity, type Related, Relation } from '../model/index.js';
import { APPLIES_TO, CONTRIBUTES_TO, RAISES } from './relationshipTypes.js';

@Entity({ description: 'A field of technology: machine learning, robotics, …', plural: 'technologies' })
export class Technology extends BaseEntity {
  @Relation('Sector', APPLIES_TO, { inverse: { technologies: 'Technology' } })
  sectors!: Related<'Sector'>;

  @Relation('Challenge', RAISES, { inverse: { technologies: 'Technology', raisedBy: 'Entity' } })
  challenges!: Related<'Challenge'>;

  @Relation('Outcome', CONTRIBUTES_TO, { inverse: { technologies: 'Technology', contributors: 'Entity' } })
  outcomes!: Related<'Outcome'>;
}
