import { registerEnumType } from 'type-graphql';
import { enumeration } from './enumeration.js';
import type { Model } from './model.js';

/** The enums whose values are the model itself: filled once, when the model has been linked. */
export const EntityTypes: Record<string, string> = {};
export const RelationshipTypes: Record<string, string> = {};

export const SortDirection = enumeration('SortDirection', 'Which end comes first. What is not known comes last both ways.', {
  ASC: 'Smallest, earliest or A first.',
  DESC: 'Largest, latest or Z first.',
});

/** Which end of a fact an entity stands at. */
export const Direction = enumeration('Direction', 'Which end of its facts an entity stands at.', {
  OUT: 'It is the first: it funds, leads, hosts, …',
  IN: 'It is the second: it is funded, led, hosted, …',
  BOTH: 'It is either of the two.',
});

/** Gives both enums the values of the model, with the descriptions declared there. */
export function registerModelEnums(model: Model): void {
  const entityDescriptions: Record<string, { description: string }> = {};
  for (const entity of model.entities.values()) {
    EntityTypes[entity.enumValue] = entity.enumValue;
    entityDescriptions[entity.enumValue] = { description: entity.description };
  }
  registerEnumType(EntityTypes, { name: 'EntityType', description: 'The types of entities.', valuesConfig: entityDescriptions });

  const relationshipDescriptions: Record<string, { description: string }> = {};
  for (const type of model.relationshipTypes.values()) {
    RelationshipTypes[type.name] = type.name;
    relationshipDescriptions[type.name] = { description: type.description };
  }
  registerEnumType(RelationshipTypes, {
    name: 'RelationshipType',
    description: 'The types of facts, each read from its first entity to its second.',
    valuesConfig: relationshipDescriptions,
  });
}
