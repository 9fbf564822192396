import { Float, Int } from 'type-graphql';
import { enumName } from '../enumeration.js';
import type { Class, Property, RelationshipClass, TargetType } from '../model.js';
import { pascalCase } from '../naming.js';
import { field, inputType } from './decorate.js';
import { kindsOf, MEASURE_SENTENCES, type MeasureName, measuresOf } from './measures.js';
import { operatorsOf } from './operators.js';

/** Adds conditions on what all that a relation leads to comes to: `amount: { sum: { gte: 1000000 }, kinds: [GRANT] }`. */
export function addMeasureConditions(filter: Class, facts: RelationshipClass | null, target: TargetType): void {
  if (facts !== null) {
    condition(filter, 'distinct', () => operatorsOf({ kind: 'integer', type: Int }), 'A condition on how many different ones there are.');
    conditions(filter, facts);
  }
  const ofNodes = () =>
    inputType(`${target.name}MeasuresWhere`, `Conditions on what the values of all ${target.nouns} come to.`, (where) =>
      conditions(where, target),
    );
  condition(filter, 'node', ofNodes, 'Conditions on what the values of the nodes come to.');
}

function conditions(filter: Class, { properties }: TargetType | RelationshipClass): void {
  for (const property of properties)
    if (measuresOf(property.kind).includes('min'))
      condition(
        filter,
        property.name,
        () => measureFilter(property, properties),
        `A condition on what they come to: ${property.description}`,
      );
}

/** `AmountMeasureFilter`: operators on each measure of a kind of value. */
function measureFilter(property: Property, properties: readonly Property[]): Class {
  const kinds = kindsOf(property, properties);
  const name = `${kinds === undefined ? '' : enumName(kinds.type)}${pascalCase(property.kind)}MeasureFilter`;
  return inputType(name, 'Conditions on what values come to; all that are given must hold.', (filter) => {
    for (const each of measuresOf(property.kind)) condition(filter, each, () => operatorsFor(each, property), MEASURE_SENTENCES[each]);
    if (kinds !== undefined) condition(filter, 'kinds', () => [kinds.type], 'Only money of these kinds.');
  });
}

/** Counts are whole numbers, and averages of them are not; everything else is like the values. */
function operatorsFor(measure: MeasureName, { kind, type }: Property): Class {
  if (measure === 'known' || measure === 'missing' || measure === 'distinct') return operatorsOf({ kind: 'integer', type: Int });
  return kind === 'integer' && measure !== 'min' && measure !== 'max'
    ? operatorsOf({ kind: 'float', type: Float })
    : operatorsOf({ kind, type });
}

function condition(filter: Class, name: string, type: () => unknown, description: string): void {
  field(filter, name, type, { nullable: true, description });
}
