import { enumeration, registerEnumeration } from './enumeration.js';
import type { Model } from './model.js';

/** The enums whose values are the model itself: filled once, when the model has been linked. */
export const EntityTypes: Record<string, string> = {};
export const RelationshipTypes: Record<string, string> = {};
export const GapNames: Record<string, string> = {};

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

/** Gives the enums the values of the model, with the descriptions declared there. */
export function registerModelEnums({ entities, relationshipTypes, gaps }: Model): void {
  const types = [...entities.values()].map(({ enumValue, description }) => [enumValue, description] as const);
  const relationships = [...relationshipTypes.values()].map(({ name, description }) => [name, description] as const);
  for (const [value] of types) EntityTypes[value] = value;
  for (const [value] of relationships) RelationshipTypes[value] = value;
  registerEnumeration(EntityTypes, 'EntityType', 'The types of entities.', Object.fromEntries(types));
  const description = 'The types of facts, each read from its first entity to its second.';
  registerEnumeration(RelationshipTypes, 'RelationshipType', description, Object.fromEntries(relationships));
  for (const name of gaps.keys()) GapNames[name] = name;
  const sentences = Object.fromEntries([...gaps.values()].map(({ name, sentence }) => [name, sentence]));
  registerEnumeration(GapNames, 'GapName', 'What may be missing.', sentences);
}
