import { Float, Int } from 'type-graphql';
import type { Class, Property, PropertyKind, RelationshipClass, TargetType } from '../model.js';
import { pascalCase } from '../naming.js';
import { argument, field, objectType } from './decorate.js';

/** What can be said of all values of a property together. */
export type MeasureName = 'sum' | 'min' | 'max' | 'avg' | 'median' | 'known' | 'missing' | 'distinct';

const NUMBERS: readonly PropertyKind[] = ['integer', 'float', 'amount'];
const DATES: readonly PropertyKind[] = ['partialDate', 'dateTime'];

/** What can be said of values of this kind. */
export function measuresOf(kind: PropertyKind): readonly MeasureName[] {
  const counts = ['known', 'missing', 'distinct'] as const;
  if (NUMBERS.includes(kind)) return ['sum', 'min', 'max', 'avg', 'median', ...counts];
  return DATES.includes(kind) ? ['min', 'max', ...counts] : counts;
}

/** Each measure in a sentence; `of` a kind whose values have an order, the least of them comes first. */
export const MEASURE_SENTENCES: Readonly<Record<MeasureName, string>> = {
  sum: 'All of them together, exactly; 0 where none is known. Null, with an error, where it is too large to be exact.',
  min: 'The least; of dates, the one that begins first.',
  max: 'The greatest; of dates, the one that begins last.',
  avg: 'The average of those that are known; of money to the cent.',
  median: 'The one in the middle of those that are known, or halfway between the two; of money to the cent.',
  known: 'How many are known.',
  missing: 'How many are not known.',
  distinct: 'How many different ones there are.',
};

/** What a measure of a property is: a count, or a value like those that it is of. */
export function measureType(measure: MeasureName, { kind, type }: Pick<Property, 'kind' | 'type'>): unknown {
  if (measure === 'known' || measure === 'missing' || measure === 'distinct') return Int;
  // A sum may be larger than the numbers that it is made of, and an average of whole numbers is none.
  return kind === 'integer' && measure !== 'min' && measure !== 'max' ? Float : type;
}

/** Null where nothing is known; a sum where it is too large to be exact. */
const NULLABLE: readonly MeasureName[] = ['sum', 'min', 'max', 'avg', 'median'];

/** `AmountMeasures`: what can be said of all values of a kind. */
function measuresType(property: Property): Class {
  const names = measuresOf(property.kind);
  const ordered = names.length > 3;
  const name = `${ordered ? pascalCase(property.kind) : 'Value'}Measures`;
  return objectType(name, 'What all values together come to.', (measures) => {
    for (const each of names)
      field(measures, each, () => measureType(each, property), {
        nullable: NULLABLE.includes(each),
        description: MEASURE_SENTENCES[each],
      });
  });
}

/** Adds a field for each property of a node or a fact: what its values come to over a whole list. */
export function addMeasures(owner: Class, { properties }: TargetType | RelationshipClass): void {
  for (const property of properties) {
    field(owner, property.name, () => measuresType(property), { description: `All values of: ${property.description}` });
    const kinds = kindsOf(property, properties);
    if (kinds !== undefined)
      argument(owner, property.name, 'kinds', () => [kinds.type], {
        nullable: true,
        description: 'Only money of these kinds: sums over several kinds count the same money twice.',
      });
  }
}

/** The enum beside an amount that says what kind of money it is. */
export function kindsOf({ kinds }: Property, properties: readonly Property[]): Property | undefined {
  return kinds === null ? undefined : properties.find(({ name }) => name === kinds);
}

/** `FundingMeasures`: the facts that lead to the nodes of a list. */
export function factMeasures(relationship: RelationshipClass): Class {
  return objectType(`${relationship.name}Measures`, 'What the values of the facts together come to.', (measures) =>
    addMeasures(measures, relationship),
  );
}
