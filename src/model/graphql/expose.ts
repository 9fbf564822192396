import { ID, Resolver } from 'type-graphql';
import { BaseEntity } from '../BaseEntity.js';
import { Direction, RelationshipTypes, registerModelEnums } from '../enums.js';
import { Language } from '../LocalizedText.js';
import type { Class, EntityType, Model, TargetType } from '../model.js';
import { Relationship } from '../Relationship.js';
import { Source } from '../Source.js';
import { listArguments, nodeConnection, nodeListArguments, relationshipConnection, viewField } from './connection.js';
import { argument, field, finishTypes, root } from './decorate.js';

/** What the model becomes in type-graphql: a resolver class with its root fields. Done once, before the schema is built. */
export function expose(model: Model): Class {
  registerModelEnums(model);
  argument(BaseEntity, 'name', 'lang', () => Language, {
    defaultValue: Language.EN,
    description: 'The language wanted; where it has no name in it, another name is given.',
  });
  argument(BaseEntity, 'degree', 'types', () => [RelationshipTypes], { nullable: true, description: 'Only facts of these types.' });
  argument(BaseEntity, 'degree', 'direction', () => Direction, {
    defaultValue: Direction.BOTH,
    description: 'Only facts in which it stands at this end.',
  });
  const entity = model.interfaces.get('Entity') as TargetType;
  for (const end of ['from', 'to'] as const) {
    const description =
      end === 'from' ? 'The first of the two: who funds, leads, hosts, …' : 'The second of the two: who is funded, led, hosted, …';
    field(Relationship, end, () => entity.class, { description, read: { kind: 'end', end } });
  }
  const ownViews = (type: TargetType) => [...type.views.values()].filter((view) => !inherited(model, type, view.name));
  for (const type of [...model.interfaces.values(), ...model.entities.values()])
    for (const view of ownViews(type)) viewField(type.class, view);

  class Roots {}
  Resolver()(Roots);
  for (const type of [...model.entities.values(), model.source]) oneAndMany(Roots, type);
  for (const type of model.interfaces.values()) many(Roots, type);
  citedBy(model, entity);
  finishTypes();
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

/** A source leads to what it backs. */
function citedBy(model: Model, entity: TargetType): void {
  const relationship = model.relationshipClasses.get('Relationship');
  if (relationship === undefined) return;
  const origin = { kind: 'cites' } as const;
  field(Source, 'facts', () => relationshipConnection(relationship), {
    description: 'The facts that this source backs.',
    read: { kind: 'list', of: relationship, origin },
  });
  listArguments(Source, 'facts');
  field(Source, 'entities', () => nodeConnection(entity), {
    description: 'The entities whose description this source backs.',
    read: { kind: 'list', of: entity, origin },
  });
  listArguments(Source, 'entities');
}
