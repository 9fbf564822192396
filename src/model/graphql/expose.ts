import { ID, Resolver } from 'type-graphql';
import { BaseEntity } from '../BaseEntity.js';
import { Direction, RelationshipTypes, registerModelEnums } from '../enums.js';
import { Language } from '../LocalizedText.js';
import { type Class, type EntityType, kitTypes, type Model, type RelationshipClass, type TargetType } from '../model.js';
import { camelCase } from '../naming.js';
import { Relationship } from '../Relationship.js';
import type { ListRead } from '../read.js';
import { Source } from '../Source.js';
import { edgeList, nodeConnection, nodeListArguments, relationshipConnection, relationshipListArguments, viewField } from './connection.js';
import { argument, field, root } from './decorate.js';
import { addTimeline, sureness, Timeline, timelineUnit } from './timeline.js';
import { edgeWhere, relationshipWhere } from './where.js';

/** What the model becomes in type-graphql: a resolver class with its root fields. Done once, and finished before the schema is built. */
export function expose(model: Model): Class {
  registerModelEnums(model);
  const { entity, relationship } = kitTypes(model);
  ofEveryEntity(entity, relationship);
  ofEveryRelationship(entity);
  ofSources(entity, relationship);
  for (const type of [...model.interfaces.values(), ...model.entities.values()])
    for (const view of type.views.values()) if (!inherited(model, type, view.name)) viewField(type.class, view);

  class Roots {}
  Resolver()(Roots);
  for (const type of [...model.entities.values(), model.source]) oneAndMany(Roots, type);
  for (const type of model.interfaces.values()) many(Roots, type);
  for (const each of model.relationshipClasses.values()) manyRelationships(Roots, each);
  graphTimeline(Roots, relationship);
  return Roots;
}

/** Interfaces hand their fields down by themselves. */
function inherited(model: Model, type: TargetType, name: string): boolean {
  return type.kind === 'entity' && type.interfaces.some((each) => model.interfaces.get(each)?.views.has(name));
}

function oneAndMany(roots: Class, type: EntityType): void {
  root(roots, type.singular, () => type.class, {
    description: `The ${type.noun} with this id, or null.`,
    read: { kind: 'lookup', many: false, of: type },
  });
  argument(roots, type.singular, 'id', () => ID, { description: 'Its id.' });
  many(roots, type);
}

function many(roots: Class, type: TargetType): void {
  root(roots, type.plural, () => nodeConnection(type), {
    description: `All ${type.nouns}, filtered, ordered and page by page.`,
    read: { kind: 'list', of: type, origin: { kind: 'all' } },
  });
  nodeListArguments(roots, type.plural, type);
}

/** `relationships`, and a list for each class of relationships with properties of its own. */
function manyRelationships(roots: Class, of: RelationshipClass): void {
  const name = of.plural ?? `${camelCase(of.name)}s`;
  root(roots, name, () => relationshipConnection(of), {
    description: of.plural === null ? 'All facts, filtered, ordered and page by page.' : `All ${name}: ${of.description}`,
    read: { kind: 'list', of, origin: { kind: 'all' } },
  });
  relationshipListArguments(roots, name, of);
}

function ofEveryEntity(entity: TargetType, relationship: RelationshipClass): void {
  const types = { nullable: true, description: 'Only facts of these types.' };
  const direction = { defaultValue: Direction.BOTH, description: 'Only facts in which it stands at this end.' };
  argument(BaseEntity, 'name', 'lang', () => Language, {
    defaultValue: Language.EN,
    description: 'The language wanted; where it has no name in it, another name is given.',
  });
  edgeList(BaseEntity, 'relationships', entity, relationship, {
    description: 'Every fact that it stands in, with what is at the other end.',
    read: { kind: 'list', of: entity, origin: { kind: 'facts', class: relationship } },
  });
  entityTimeline(entity, relationship);
  for (const name of ['degree', 'relationships', 'timeline']) {
    argument(BaseEntity, name, 'types', () => [RelationshipTypes], types);
    argument(BaseEntity, name, 'direction', () => Direction, direction);
  }
}

/** When the facts of an entity began and ended. */
function entityTimeline(entity: TargetType, relationship: RelationshipClass): void {
  const list: ListRead = { kind: 'list', of: entity, origin: { kind: 'facts', class: relationship } };
  addTimeline(BaseEntity, 'When its facts began and ended.', { kind: 'timeline', list });
  argument(BaseEntity, 'timeline', 'where', () => edgeWhere(entity, relationship), {
    nullable: true,
    description: 'Only facts that fulfil this.',
  });
  sureness(BaseEntity, 'timeline');
}

/** When all facts of the graph began and ended. */
function graphTimeline(roots: Class, relationship: RelationshipClass): void {
  const list: ListRead = { kind: 'list', of: relationship, origin: { kind: 'all' } };
  root(roots, 'timeline', () => Timeline, {
    description: 'When the facts of the graph began and ended.',
    read: { kind: 'timeline', list },
  });
  timelineUnit(roots, 'timeline');
  argument(roots, 'timeline', 'where', () => relationshipWhere(relationship), {
    nullable: true,
    description: 'Only facts that fulfil this.',
  });
  sureness(roots, 'timeline');
}

function ofEveryRelationship(entity: TargetType): void {
  const from = 'The first of the two: who funds, leads, hosts, …';
  const to = 'The second of the two: who is funded, led, hosted, …';
  field(Relationship, 'from', () => entity.class, { description: from, read: { kind: 'end', end: 'from' } });
  field(Relationship, 'to', () => entity.class, { description: to, read: { kind: 'end', end: 'to' } });
}

/** A source leads to what it backs. */
function ofSources(entity: TargetType, relationship: RelationshipClass): void {
  const origin = { kind: 'cites' } as const;
  field(Source, 'facts', () => relationshipConnection(relationship), {
    description: 'The facts that this source backs.',
    read: { kind: 'list', of: relationship, origin },
  });
  relationshipListArguments(Source, 'facts', relationship);
  field(Source, 'entities', () => nodeConnection(entity), {
    description: 'The entities whose description this source backs.',
    read: { kind: 'list', of: entity, origin },
  });
  nodeListArguments(Source, 'entities', entity);
}
