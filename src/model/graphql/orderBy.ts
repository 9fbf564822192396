import { SortDirection } from '../enums.js';
import type { Class, Property, RelationshipClass, TargetType } from '../model.js';
import { field, inputType } from './decorate.js';

/** `FundOrderBy`: one key of a root list's order. */
export function nodeOrderBy(target: TargetType): Class {
  return oneOf(`${target.name}OrderBy`, `One key of the order of ${target.nouns}.`, (order) => nodeKeys(order, target));
}

/** `ProjectFundingOrderBy`: one key of a related list's order, on the node or on the relationship. */
export function edgeOrderBy(target: TargetType, relationship: RelationshipClass): Class {
  return oneOf(`${target.name}${relationship.name}OrderBy`, `One key of the order of related ${target.nouns}.`, (order) => {
    nodeKeys(order, target);
    field(order, 'relationship', () => relationshipOrderBy(relationship), { nullable: true, description: 'By a value of the fact.' });
  });
}

function relationshipOrderBy(relationship: RelationshipClass): Class {
  return oneOf(`${relationship.name}OrderBy`, 'One key of an order, a value of the fact.', (order) => {
    for (const property of relationship.properties) direction(order, property);
  });
}

function nodeKeys(order: Class, target: TargetType): void {
  for (const property of target.properties) direction(order, property);
  for (const view of target.views.values())
    field(order, view.name, countOrderBy, { nullable: true, description: `By the number of: ${view.description}` });
}

function countOrderBy(): Class {
  return oneOf('CountOrderBy', 'By how many there are.', (order) => {
    field(order, 'count', () => SortDirection, { nullable: true, description: 'How many there are.' });
  });
}

function direction(order: Class, { name, description }: Property): void {
  field(order, name, () => SortDirection, { nullable: true, description: `By: ${description}` });
}

const oneOfs = new Set<string>();

/** Input types that take exactly one key: type-graphql cannot say so, so finish.ts marks them in the schema. */
export function isOneOfInput(name: string): boolean {
  return oneOfs.has(name);
}

function oneOf(name: string, description: string, fill: (made: Class) => void): Class {
  oneOfs.add(name);
  return inputType(name, description, fill);
}
