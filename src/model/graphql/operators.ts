import { enumeration, enumName } from '../enumeration.js';
import { RelationshipTypes } from '../enums.js';
import type { Class, Property, PropertyKind } from '../model.js';
import { pascalCase } from '../naming.js';
import { field, inputType } from './decorate.js';

const TextMode = enumeration('TextMode', 'Whether upper and lower case are the same.', {
  ANY_CASE: 'They are the same.',
  EXACT: 'They are not.',
});

const PARTS = ['contains', 'startsWith', 'endsWith'];
const ORDERED = ['gt', 'gte', 'lt', 'lte'];
const WITH_AN_ORDER: readonly PropertyKind[] = ['integer', 'float', 'amount', 'partialDate', 'dateTime'];

const SENTENCES: Readonly<Record<string, string>> = {
  eq: 'It is exactly this.',
  ne: 'It is known, and is not this.',
  in: 'It is one of these.',
  contains: 'It has this somewhere in it.',
  startsWith: 'It begins with this.',
  endsWith: 'It ends with this.',
  mode: 'Whether `contains`, `startsWith` and `endsWith` mind upper and lower case; `eq` and `in` always do.',
  gt: 'It is greater than this.',
  gte: 'It is this or greater.',
  lt: 'It is less than this.',
  lte: 'It is this or less.',
  between: 'It is one of these two or lies between them.',
  isNull: 'true: it is not known; false: it is known.',
};

/** Partial dates are compared as the days that they may stand for. */
const DATE_SENTENCES: Readonly<Record<string, string>> = {
  eq: 'It may be the same day: "2021" and "2021-05" overlap.',
  ne: 'It is known, and cannot be the same day.',
  in: 'It may be the same day as one of these.',
  gt: 'It begins when this has ended.',
  gte: 'It does not end before this begins.',
  lt: 'It ends before this begins.',
  lte: 'It does not begin after this has ended.',
  between: 'It overlaps the time from the beginning of one to the end of the other.',
};

/** `TextFilter`, `IntegerFilter`, `FundingKindFilter`, …: the operators that a kind of value has. */
export function operatorsOf({ kind, type }: Pick<Property, 'kind' | 'type'>): Class {
  const filterName = `${kind === 'enum' ? enumName(type) : pascalCase(kind)}Filter`;
  const sentences = kind === 'partialDate' ? { ...SENTENCES, ...DATE_SENTENCES } : SENTENCES;
  return inputType(filterName, 'Conditions on one value; all that are given must hold.', (filter) => {
    const add = (operator: string, of: () => unknown) =>
      field(filter, operator, of, { nullable: true, description: sentences[operator] ?? '' });
    add('eq', () => type);
    add('ne', () => type);
    add('in', () => [type]);
    if (kind === 'text') {
      for (const operator of PARTS) add(operator, () => type);
      add('mode', () => TextMode);
    }
    if (WITH_AN_ORDER.includes(kind)) {
      for (const operator of ORDERED) add(operator, () => type);
      add('between', () => range(pascalCase(kind), type));
    }
    add('isNull', () => Boolean);
  });
}

/** The operators on the type of a relationship, which is no stored property. */
export function relationshipTypeOperators(): Class {
  return operatorsOf({ kind: 'enum', type: RelationshipTypes });
}

function range(kind: string, type: unknown): Class {
  return inputType(`${kind}Range`, 'From one value to another, both included.', (interval) => {
    field(interval, 'from', () => type, { description: 'Where it begins.' });
    field(interval, 'to', () => type, { description: 'Where it ends.' });
  });
}
