import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { type Model, membersOf, type RelationshipClass, type RelationView, type TargetType } from '../../model/model.js';

/** A concrete type that an object of the answer may have, and the stored words that say so. */
export interface Candidate {
  readonly type: GraphQLObjectType;
  readonly words: readonly string[];
}

/** The concrete types of a node in a list over `target`. */
export function nodeCandidates(schema: GraphQLSchema, target: TargetType): Candidate[] {
  return membersOf(target).map((member) => ({ type: objectType(schema, member.name), words: [member.enumValue] }));
}

/** The concrete type of the relationships that a view runs over: there is one. */
export function viewCandidates(schema: GraphQLSchema, { relationship }: RelationView): Candidate[] {
  return [{ type: objectType(schema, relationship.class.concrete), words: [relationship.name] }];
}

/** The concrete types of relationships of any type. */
export function relationshipCandidates(schema: GraphQLSchema, model: Model, of: RelationshipClass): Candidate[] {
  const words = new Map<string, string[]>();
  for (const { name, class: own } of model.relationshipTypes.values())
    if (of.class === own.class || own.class.prototype instanceof of.class)
      words.set(own.concrete, [...(words.get(own.concrete) ?? []), name]);
  return [...words].map(([concrete, names]) => ({ type: objectType(schema, concrete), words: names }));
}

export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  return schema.getType(name) as GraphQLObjectType;
}
