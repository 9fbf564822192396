import { enumName } from '../enumeration.js';
import { SortDirection } from '../enums.js';
import type { Class, Property, RelationshipClass, TargetType, View } from '../model.js';
import { pascalCase } from '../naming.js';
import { field, inputType, oneOfInput } from './decorate.js';
import { kindsOf, MEASURE_SENTENCES, type MeasureName, measuresOf } from './measures.js';

/** `RelatedFundingOrderBy`: by what all that a relation leads to comes to. */
export function relatedOrderBy(view: View): Class {
  const { target } = view;
  const facts = view.kind === 'relation' ? view.relationship.class : null;
  const name = `Related${target.name}${facts?.name ?? 'Path'}OrderBy`;
  return oneOfInput(name, `By what related ${target.nouns} come to.`, (order) => {
    by(order, 'count', 'How many there are.');
    if (facts !== null) {
      by(order, 'distinct', 'How many different ones there are.');
      measureKeys(order, facts);
    }
    field(order, 'node', () => nodeMeasureOrderBy(target), { nullable: true, description: 'By the values of the nodes.' });
  });
}

/** `ProjectFundingAggregateOrderBy`: by what the places of a group come to. */
export function aggregateOrderBy(prefix: string, of: TargetType | RelationshipClass, facts: RelationshipClass | null): Class {
  return oneOfInput(`${prefix}AggregateOrderBy`, 'By what the places of a group come to.', (order) => {
    if (of.kind !== 'relationship') by(order, 'distinct', 'How many different nodes there are.');
    measureKeys(order, of);
    if (facts === null) return;
    const of_ = () =>
      oneOfInput(`${facts.name}MeasureOrderBy`, 'By what the values of facts come to.', (measures) => measureKeys(measures, facts));
    field(order, 'relationship', of_, { nullable: true, description: 'By the facts that lead to them.' });
  });
}

function nodeMeasureOrderBy(target: TargetType): Class {
  return oneOfInput(`${target.name}MeasureOrderBy`, `By what the values of ${target.nouns} come to.`, (order) =>
    measureKeys(order, target),
  );
}

function measureKeys(order: Class, { properties }: TargetType | RelationshipClass): void {
  for (const property of properties)
    if (measuresOf(property.kind).includes('min'))
      field(order, property.name, () => measureOrder(property, properties), { nullable: true, description: `By: ${property.description}` });
}

/** `IntegerMeasureOrderBy`, one measure and its direction; an amount that has kinds takes them beside it. */
function measureOrder(property: Property, properties: readonly Property[]): Class {
  const kinds = kindsOf(property, properties);
  const name = `${kinds === undefined ? '' : enumName(kinds.type)}${pascalCase(property.kind)}MeasureOrderBy`;
  const fill = (order: Class) => {
    for (const each of measuresOf(property.kind)) by(order, each, MEASURE_SENTENCES[each]);
    if (kinds !== undefined) field(order, 'kinds', () => [kinds.type], { nullable: true, description: 'Only money of these kinds.' });
  };
  const description = 'One measure of the values, and which end comes first.';
  return kinds === undefined ? oneOfInput(name, description, fill) : inputType(name, description, fill);
}

function by(order: Class, name: MeasureName | 'count', description: string): void {
  field(order, name, () => SortDirection, { nullable: true, description });
}
