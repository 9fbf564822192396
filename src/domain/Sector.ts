import { BaseEntity, Entity } from '../model/index.js';

@Entity({ description: 'A part of the economy or of public life: finance, healthcare, education, …' })
export class Sector extends BaseEntity {}
