import { BaseEntity, Entity } from '../model/index.js';

@Entity({ description: 'What innovation is hoped to lead to.' })
export class Outcome extends BaseEntity {}
