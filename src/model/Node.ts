import { ID, InterfaceType } from 'type-graphql';
import { declareInterface } from './declarations.js';
import { Property } from './decorators.js';

@InterfaceType({ description: 'Anything with an id: an entity, a relationship or a source.' })
export abstract class Node {
  @Property(() => ID, { required: true, indexed: true, description: 'The id: stable, and unique across the whole graph.' })
  id!: string;
}

declareInterface(Node);
