import { registerEnumType } from 'type-graphql';
import type { Model } from './model.js';

/** The enums whose values are the model itself: filled once, when the model has been linked. */
export const EntityTypes: Record<string, string> = {};
export const RelationshipTypes: Record<string, string> = {};

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which end comes first. What is not known comes last both ways.',
  valuesConfig: { ASC: { description: 'Smallest, earliest or A first.' }, DESC: { description: 'Largest, latest or Z first.' } },
});

/** Which end of a fact an entity stands at. */
export enum Direction {
  OUT = 'OUT',
  IN = 'IN',
  BOTH = 'BOTH',
}

registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which end of its facts an entity stands at.',
  valuesConfig: {
    OUT: { description: 'It is the first: it funds, leads, hosts, …' },
    IN: { description: 'It is the second: it is funded, led, hosted, …' },
    BOTH: { description: 'It is either of the two.' },
  },
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
