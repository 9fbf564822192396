import { BaseEntity, Entity, Path, type Related } from '../model/index.js';
import { APPLIES_TO, RAISES } from './relationshipTypes.js';

@Entity({ description: 'A part of the economy or of public life: finance, healthcare, education, …' })
export class Sector extends BaseEntity {
  @Path('Challenge', [{ against: APPLIES_TO }, RAISES], {
    description: 'The challenges that something which applies to this sector raises.',
    inverse: { sectors: { type: 'Sector', description: 'The sectors that something which raises this challenge applies to.' } },
  })
  challenges!: Related<'Challenge'>;
}
