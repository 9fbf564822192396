/** The ontology kit as a domain file sees it. */
export { Amount } from './amount.js';
export { BaseEntity } from './BaseEntity.js';
export { Entity, EntityInterface, Path, Property, type Related, Relation, RelationshipProperties, relationshipType } from './decorators.js';
export { enumeration } from './enumeration.js';
export type { Domain } from './link.js';
export { Relationship } from './Relationship.js';
export { PartialDate } from './scalars.js';
