import { BaseEntity, Entity, type Related, Relation } from '../model/index.js';
import { THREATENS } from './relationshipTypes.js';

@Entity({ description: 'A problem to be solved, or a risk to be met: data privacy, a shortage of talent, …' })
export class Challenge extends BaseEntity {
  @Relation('Outcome', THREATENS, { inverse: { challenges: 'Challenge' } })
  threatenedOutcomes!: Related<'Outcome'>;
}
