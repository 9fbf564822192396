import { SortDirection } from '../enums.js';
import type { Class, Property, RelationshipClass, TargetType } from '../model.js';
import { field, oneOfInput } from './decorate.js';
import { relatedOrderBy } from './measureOrder.js';

/** `FundOrderBy`: one key of a root list's order. */
export function nodeOrderBy(target: TargetType): Class {
  return oneOfInput(`${target.name}OrderBy`, `One key of the order of ${target.nouns}.`, (order) => nodeKeys(order, target));
}

/** `ProjectFundingOrderBy`: one key of a related list's order, on the node or on the relationship. */
export function edgeOrderBy(target: TargetType, relationship: RelationshipClass): Class {
  return oneOfInput(`${target.name}${relationship.name}OrderBy`, `One key of the order of related ${target.nouns}.`, (order) => {
    nodeKeys(order, target);
    field(order, 'relationship', () => relationshipOrderBy(relationship), { nullable: true, description: 'By a value of the fact.' });
  });
}

/** `FundingOrderBy`: one key of a list of facts, or of the facts that lead to a list's nodes. */
export function relationshipOrderBy(relationship: RelationshipClass): Class {
  return oneOfInput(`${relationship.name}OrderBy`, 'One key of an order, a value of the fact.', (order) => {
    for (const property of relationship.properties) direction(order, property);
  });
}

function nodeKeys(order: Class, target: TargetType): void {
  for (const property of target.properties) direction(order, property);
  for (const view of target.views.values())
    field(order, view.name, () => relatedOrderBy(view), { nullable: true, description: `By what there is of: ${view.description}` });
}

function direction(order: Class, { name, description }: Property): void {
  field(order, name, () => SortDirection, { nullable: true, description: `By: ${description}` });
}
