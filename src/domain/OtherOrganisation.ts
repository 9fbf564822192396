import { Entity } from '../model/index.js';
import { Organisation } from './Organisation.js';

@Entity({ description: 'An organisation of which no more precise type is known.' })
export class OtherOrganisation extends Organisation {}
