import { Float, Int } from 'type-graphql';
import type { Class, RelationshipClass, TargetType, View } from '../model.js';
import { GraphPath } from '../Path.js';
import type { Read } from '../read.js';
import { aggregateType } from './aggregate.js';
import { argument, field, objectType } from './decorate.js';
import { addGroups } from './groups.js';
import { edgeOrderBy, nodeOrderBy, relationshipOrderBy } from './orderBy.js';
import { PageInfo } from './PageInfo.js';
import { Time } from './TimeInput.js';
import { addTimeline } from './timeline.js';
import { edgeWhere, nodeWhere, pathWhere, relationshipWhere } from './where.js';

/** `FundConnection`: a root list of nodes. */
export function nodeConnection(target: TargetType): Class {
  return connection(target.name, target.nouns, target);
}

/** `RelationshipConnection`: a list of facts themselves. */
export function relationshipConnection(relationship: RelationshipClass): Class {
  return connection(relationship.name, 'facts', relationship, { dated: true });
}

/** `ProjectFundingConnection`: a list of nodes, each with the relationship that leads to it. */
export function edgeConnection(target: TargetType, relationship: RelationshipClass): Class {
  return connection(`${target.name}${relationship.name}`, `related ${target.nouns}`, target, { dated: true, relationship });
}

/** `ChallengePathConnection`: a list of nodes, each with the paths that lead to it. */
function pathConnection(target: TargetType): Class {
  return connection(`${target.name}Path`, `${target.nouns} that a path leads to`, target, { dated: true, paths: true });
}

function connection(
  prefix: string,
  nouns: string,
  of: TargetType | RelationshipClass,
  facts: { dated?: true; relationship?: RelationshipClass; paths?: true } = {},
): Class {
  const { dated = false, relationship, paths = false } = facts;
  const node = of.class;
  return objectType(`${prefix}Connection`, `A page of a list of ${nouns}.`, (page) => {
    const edges = objectType(`${prefix}Edge`, `One place in a list of ${nouns}.`, (edge) => {
      field(edge, 'cursor', () => String, { description: 'Where this place is: pass it as `after` to go on from here.' });
      if (relationship) field(edge, 'relationship', () => relationship.class, { description: 'The fact that leads to the node.' });
      if (paths) {
        field(edge, 'paths', () => [GraphPath], { description: 'The paths that lead to the node.' });
        argument(edge, 'paths', 'first', () => Int, { defaultValue: 10, description: 'How many of them at most.' });
      }
      field(edge, 'node', () => node, { description: 'What stands in this place.' });
    });
    field(page, 'totalCount', () => Int, { description: 'How many there are on all pages. Costs nothing unless selected.' });
    if (dated) field(page, 'undatedCount', () => Int, { description: 'How many `time` left out because their beginning is not known.' });
    field(page, 'edges', () => [edges], { description: 'The page, place by place.' });
    field(page, 'nodes', () => [node], { description: 'The page, without what leads there.' });
    field(page, 'pageInfo', () => PageInfo, { description: 'Whether there is more, and where to go on.' });
    const listed = { prefix, nouns, of, facts: relationship ?? null };
    field(page, 'aggregate', () => aggregateType(prefix, nouns, of, listed.facts), {
      description: 'What the whole list comes to, on all of its pages. Costs nothing unless selected.',
    });
    addGroups(page, listed);
    if (relationship || of.kind === 'relationship')
      addTimeline(page, 'When the facts of the whole list began and ended. Costs nothing unless selected.');
  });
}

/** Adds the arguments that every list has. */
function listArguments(owner: Class, of: string, where: () => Class, orderBy: () => Class): void {
  const add = (name: string, type: () => unknown, description: string) => argument(owner, of, name, type, { nullable: true, description });
  add('where', where, 'Only those that fulfil this.');
  add(
    'orderBy',
    () => [orderBy()],
    'The order, the first key first; equals stand in the order of their ids, as all do when this is left out.',
  );
  add('first', () => Int, 'How many from the beginning: 25 when this and `last` are left out, 0 to get only counts.');
  add('last', () => Int, 'How many from the end, in the same order.');
  add('after', () => String, 'Only what comes behind this cursor.');
  add('before', () => String, 'Only what comes before this cursor.');
  add('time', () => Time, 'Only what held at this time; for the lists below too, unless they have a time of their own. null: at any time.');
  add('minConfidence', () => Float, 'Only what is at least this sure, from 0 to 1; for the lists below too. null: however sure.');
}

/** Gives a type the field of a view. */
export function viewField(owner: Class, view: View): void {
  const { target, name, description } = view;
  const read: Read = { kind: 'list', of: target, origin: { kind: 'view', view } };
  if (view.kind === 'relation') {
    edgeList(owner, name, target, view.relationship.class, { description, read });
    return;
  }
  field(owner, name, () => pathConnection(target), { description, read });
  listArguments(
    owner,
    name,
    () => pathWhere(target),
    () => nodeOrderBy(target),
  );
}

/** Gives a type a list of nodes with the relationships that lead to them. */
export function edgeList(
  owner: Class,
  name: string,
  target: TargetType,
  relationship: RelationshipClass,
  options: { description: string; read: Read },
): void {
  field(owner, name, () => edgeConnection(target, relationship), options);
  listArguments(
    owner,
    name,
    () => edgeWhere(target, relationship),
    () => edgeOrderBy(target, relationship),
  );
}

/** The arguments of a list of nodes. */
export function nodeListArguments(owner: Class, of: string, target: TargetType): void {
  listArguments(
    owner,
    of,
    () => nodeWhere(target),
    () => nodeOrderBy(target),
  );
}

/** The arguments of a list of facts. */
export function relationshipListArguments(owner: Class, of: string, relationship: RelationshipClass): void {
  listArguments(
    owner,
    of,
    () => relationshipWhere(relationship),
    () => relationshipOrderBy(relationship),
  );
}
