import { Int } from 'type-graphql';
import type { Class, RelationshipClass, TargetType, View } from '../model.js';
import type { Read } from '../read.js';
import { argument, field, objectType } from './decorate.js';
import { edgeOrderBy, nodeOrderBy } from './orderBy.js';
import { PageInfo } from './PageInfo.js';
import { edgeWhere, nodeWhere } from './where.js';

/** `FundConnection`: a root list of nodes. */
export function nodeConnection({ name, nouns, class: type }: TargetType): Class {
  return connection(name, nouns, type);
}

/** `RelationshipConnection`: a list of facts themselves. */
export function relationshipConnection(relationship: RelationshipClass): Class {
  return connection(relationship.name, 'facts', relationship.class);
}

/** `ProjectFundingConnection`: a list of nodes, each with the relationship that leads to it. */
export function edgeConnection({ name, nouns, class: type }: TargetType, relationship: RelationshipClass): Class {
  return connection(`${name}${relationship.name}`, `related ${nouns}`, type, relationship);
}

function connection(prefix: string, nouns: string, node: Class, relationship?: RelationshipClass): Class {
  return objectType(`${prefix}Connection`, `A page of a list of ${nouns}.`, (page) => {
    const edges = objectType(`${prefix}Edge`, `One place in a list of ${nouns}.`, (edge) => {
      field(edge, 'cursor', () => String, { description: 'Where this place is: pass it as `after` to go on from here.' });
      if (relationship) field(edge, 'relationship', () => relationship.class, { description: 'The fact that leads to the node.' });
      field(edge, 'node', () => node, { description: 'What stands in this place.' });
    });
    field(page, 'totalCount', () => Int, { description: 'How many there are on all pages. Costs nothing unless selected.' });
    field(page, 'edges', () => [edges], { description: 'The page, place by place.' });
    field(page, 'nodes', () => [node], { description: 'The page, without what leads there.' });
    field(page, 'pageInfo', () => PageInfo, { description: 'Whether there is more, and where to go on.' });
  });
}

/** Adds the arguments that every list has. */
export function listArguments(owner: Class, of: string, types?: { where: () => Class; orderBy: () => Class }): void {
  if (types !== undefined) {
    argument(owner, of, 'where', types.where, { nullable: true, description: 'Only those that fulfil this.' });
    argument(owner, of, 'orderBy', () => [types.orderBy()], {
      nullable: true,
      description: 'The order, the first key first; equals stand in the order of their ids, as all do when this is left out.',
    });
  }
  argument(owner, of, 'first', () => Int, { nullable: true, description: 'How many at most: 25 when left out, 0 to get only counts.' });
  argument(owner, of, 'after', () => String, { nullable: true, description: 'Go on behind this cursor.' });
}

/** Gives a type the field of a view. */
export function viewField(owner: Class, view: View): void {
  const { target, relationship, name, description } = view;
  const read: Read = { kind: 'list', of: target, origin: { kind: 'view', view } };
  field(owner, name, () => edgeConnection(target, relationship.class), { description, read });
  listArguments(owner, name, {
    where: () => edgeWhere(target, relationship.class),
    orderBy: () => edgeOrderBy(target, relationship.class),
  });
}

/** The arguments of a root list of nodes. */
export function nodeListArguments(owner: Class, of: string, target: TargetType): void {
  listArguments(owner, of, { where: () => nodeWhere(target), orderBy: () => nodeOrderBy(target) });
}
