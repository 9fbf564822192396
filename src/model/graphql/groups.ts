import { Float, Int } from 'type-graphql';
import { BaseEntity } from '../BaseEntity.js';
import { enumeration } from '../enumeration.js';
import { SortDirection } from '../enums.js';
import { groupKeysOf } from '../groupKeys.js';
import type { Class, RelationshipClass, TargetType } from '../model.js';
import { aggregateType } from './aggregate.js';
import { argument, field, objectType, oneOfInput } from './decorate.js';
import { aggregateOrderBy } from './measureOrder.js';
import { PageInfo } from './PageInfo.js';

/** What a list is of: its nodes or facts, and the facts that lead to its nodes. */
export interface Listed {
  /** The first part of the names of its types: "ProjectFunding". */
  readonly prefix: string;
  readonly nouns: string;
  readonly of: TargetType | RelationshipClass;
  readonly facts: RelationshipClass | null;
}

/** Gives a connection its groups. */
export function addGroups(page: Class, listed: Listed): void {
  const { prefix, nouns, of, facts } = listed;
  const keys = Object.fromEntries(groupKeysOf(of, facts).map(({ name, description }) => [name, description]));
  const Key = enumeration(`${prefix}GroupKey`, `What ${nouns} can be grouped by.`, keys);
  field(page, 'groups', () => groupConnection(listed), {
    description: `All ${nouns} of the list, on all of its pages, grouped by one or two keys. Costs nothing unless selected.`,
  });
  const add = (name: string, type: () => unknown, description: string, defaultValue?: boolean) =>
    argument(page, 'groups', name, type, defaultValue === undefined ? { nullable: true, description } : { defaultValue, description });
  argument(page, 'groups', 'by', () => [Key], {
    description: 'One key, or two for a cross table; only combinations that occur are there.',
  });
  add('missing', () => Boolean, 'Whether what has no such value is a group too; its key is null.', false);
  add(
    'keepOwnFilter',
    () => Boolean,
    'false: leaves conditions on what is grouped by out of `where`, as facets do of which several are chosen.',
    true,
  );
  add('fill', () => Boolean, 'Whether years, or decades, between the first and the last are there too where nothing is in them.', false);
  const orderBy = () =>
    oneOfInput(`${prefix}GroupOrderBy`, 'One key of the order of groups.', (order) => {
      field(order, 'count', () => SortDirection, { nullable: true, description: 'By how many are in them.' });
      field(order, 'key', () => SortDirection, { nullable: true, description: 'By their keys; related entities by their ids.' });
      field(order, 'aggregate', () => aggregateOrderBy(prefix, of, facts), { nullable: true, description: 'By what they come to.' });
    });
  add(
    'orderBy',
    () => [orderBy()],
    'The order; when left out the largest come first, and filled years in their order. Equals stand in the order of their keys.',
  );
  add('first', () => Int, 'How many groups: 25 when left out.');
  add('after', () => String, 'Only groups behind this cursor.');
}

function groupConnection(listed: Listed): Class {
  const { prefix, nouns } = listed;
  return objectType(`${prefix}GroupConnection`, `Groups of ${nouns}.`, (page) => {
    field(page, 'totalCount', () => Int, { description: 'How many groups there are on all pages.' });
    field(page, 'nodes', () => [groupType(listed)], { description: 'The groups of this page.' });
    field(page, 'pageInfo', () => PageInfo, { description: 'Whether there are more, and where to go on.' });
  });
}

function groupType({ prefix, nouns, of, facts }: Listed): Class {
  return objectType(`${prefix}Group`, `Those ${nouns} that have something in common.`, (group) => {
    field(group, 'keys', () => [groupKey()], { description: 'What they have in common, for each key asked for.' });
    field(group, 'count', () => Int, { description: 'How many there are.' });
    field(group, 'share', () => Float, { description: 'Which part of the whole list they are, from 0 to 1.' });
    field(group, 'aggregate', () => aggregateType(prefix, nouns, of, facts), { description: 'What they come to.' });
    field(group, 'nodes', () => [of.class], { description: 'The first of them, in the order of the list.' });
    argument(group, 'nodes', 'first', () => Int, { defaultValue: 3, description: 'How many of them at most.' });
  });
}

/** What the members of a group have in common: lists make it by a planner of their own, features of cells. */
export function groupKey(): Class {
  return objectType('GroupKey', 'What the members of a group have in common.', (key) => {
    field(key, 'field', () => String, { description: 'The key that was asked for: "SECTORS".', read: { kind: 'cell', column: 0 } });
    field(key, 'value', () => String, {
      nullable: true,
      description:
        'The name of an enum value, a text, a year, the first year of a decade, or the id of an entity; null where it is missing.',
      read: { kind: 'cell', column: 1 },
    });
    field(key, 'node', () => BaseEntity, {
      nullable: true,
      description: 'The entity that they are all related to, where the key is a relation.',
      read: { kind: 'entity', column: 2 },
    });
  });
}
