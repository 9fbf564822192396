import type { Class, Property, RelationshipClass, TargetType, View } from '../model.js';
import { pascalCase } from '../naming.js';
import { field, inputType } from './decorate.js';

/** `FundWhere`: conditions on the fields of a node and on what it is related to. */
export function nodeWhere(target: TargetType): Class {
  const name = `${target.name}Where`;
  return inputType(name, `Conditions on ${target.nouns}; all that are given must hold.`, (where) => {
    combinators(where);
    for (const property of target.properties.filter(filterable)) conditionOn(where, property);
    for (const view of target.views.values())
      field(where, view.name, () => relatedFilter(view), {
        nullable: true,
        description: `A condition on: ${lowerFirst(view.description)}`,
      });
  });
}

/** `ProjectFundingWhere`: conditions on a related node and on the relationship that leads to it. */
export function edgeWhere(target: TargetType, relationship: RelationshipClass): Class {
  const name = `${target.name}${relationship.name}Where`;
  return inputType(name, `Conditions on related ${target.nouns}; all that are given must hold.`, (where) => {
    combinators(where);
    field(where, 'node', () => nodeWhere(target), { nullable: true, description: 'On the node at the other end.' });
    field(where, 'relationship', () => relationshipWhere(relationship), { nullable: true, description: 'On the fact that leads there.' });
  });
}

/** `FundingWhere`: conditions on the properties of a relationship. */
export function relationshipWhere(relationship: RelationshipClass): Class {
  return inputType(`${relationship.name}Where`, 'Conditions on a fact; all that are given must hold.', (where) => {
    combinators(where);
    for (const property of relationship.properties.filter(filterable)) conditionOn(where, property);
  });
}

function relatedFilter({ target, relationship }: View): Class {
  const where = () => edgeWhere(target, relationship.class);
  return inputType(`${target.name}${relationship.class.name}Filter`, `Conditions on lists of related ${target.nouns}.`, (filter) => {
    field(filter, 'some', where, { nullable: true, description: 'At least one of them fulfils this; `{}`: there is at least one.' });
    field(filter, 'none', where, { nullable: true, description: 'None of them fulfils this; `{}`: there are none at all.' });
  });
}

function combinators(where: Class): void {
  field(where, 'AND', () => [where], { nullable: true, description: 'All of these hold.' });
  field(where, 'OR', () => [where], { nullable: true, description: 'At least one of these holds.' });
  field(where, 'NOT', () => where, { nullable: true, description: 'This does not hold.' });
}

function filterable({ kind }: Property): boolean {
  return kind !== 'partialDate' && kind !== 'dateTime';
}

function conditionOn(where: Class, property: Property): void {
  field(where, property.name, () => operators(property), {
    nullable: true,
    description: `A condition on: ${lowerFirst(property.description)}`,
  });
}

const ORDERED = ['gt', 'gte', 'lt', 'lte'] as const;

const SENTENCES: Readonly<Record<string, string>> = {
  eq: 'It is exactly this.',
  ne: 'It is known, and is not this.',
  in: 'It is one of these.',
  contains: 'It has this somewhere in it, in upper or lower case.',
  startsWith: 'It begins with this, in upper or lower case.',
  endsWith: 'It ends with this, in upper or lower case.',
  gt: 'It is greater than this.',
  gte: 'It is this or greater.',
  lt: 'It is less than this.',
  lte: 'It is this or less.',
  isNull: 'true: it is not known; false: it is known.',
};

/** `TextFilter`, `IntegerFilter`, `FundingKindFilter`, …: the operators that a kind of value has. */
function operators(property: Property): Class {
  const { kind, type } = property;
  const name = `${pascalCase(kind === 'enum' ? enumName(property) : kind)}Filter`;
  return inputType(name, 'Conditions on one value; all that are given must hold.', (filter) => {
    const add = (operator: string, of: () => unknown) =>
      field(filter, operator, of, { nullable: true, description: SENTENCES[operator] ?? '' });
    for (const operator of ['eq', 'ne']) add(operator, () => type);
    add('in', () => [type]);
    if (kind === 'text') for (const operator of ['contains', 'startsWith', 'endsWith']) add(operator, () => type);
    if (kind === 'integer' || kind === 'float' || kind === 'amount') for (const operator of ORDERED) add(operator, () => type);
    add('isNull', () => Boolean);
  });
}

const enumNames = new Map<unknown, string>();

/** Enums are objects without a name of their own: the first property that uses one names its filter. */
function enumName(property: Property): string {
  const name = enumNames.get(property.type) ?? pascalCase(property.name);
  enumNames.set(property.type, name);
  return name;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
