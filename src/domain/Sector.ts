import { BaseEntity, Entity, Path, type Related } from '../model/index.js';
import { APPLIES_TO, RAISES } from './relationshipTypes.js';

@Entity({ description: 'A part of the economy or of public life: finance, healthcare, education, …' })
export class Sector extends BaseEntity {
  @Path('Challenge', [{ against: APPLIES_TO }, RAISES], {
    description: 'The challenges that something which applies to this sector raises.',
    gaps: { SECTOR_WITHOUT_CHALLENGE: { lacks: 'Sector.challenges', sentence: 'Sectors in which no challenge is known.' } },
    inverse: { sectors: { type: 'Sector', description: 'The sectors that something which raises this challenge applies to.' } },
  })
  challenges!: Related<'Challenge'>;
}
