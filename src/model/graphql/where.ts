import { Int } from 'type-graphql';
import type { Class, Property, RelationshipClass, TargetType, View } from '../model.js';
import { field, inputType, oneOfInput } from './decorate.js';
import { addMeasureConditions } from './measureWhere.js';
import { operatorsOf, relationshipTypeOperators } from './operators.js';

/** `FundWhere`: conditions on the fields of a node and on what it is related to. */
export function nodeWhere(target: TargetType): Class {
  return inputType(`${target.name}Where`, `Conditions on ${target.nouns}; all that are given must hold.`, (where) => {
    combinators(where);
    for (const property of target.properties) conditionOn(where, property);
    if (target.properties.some(({ name }) => name === 'abbreviation'))
      optional(
        where,
        'anyName',
        () => operatorsOf({ kind: 'text', type: String }),
        'A condition on a name in any language, or the abbreviation.',
      );
    for (const view of target.views.values())
      optional(where, view.name, () => relatedFilter(view), `A condition on: ${lowerFirst(view.description)}`);
    if (target.kind === 'interface')
      optional(where, 'is', () => narrowing(target), 'It is of one type, and fulfils the conditions of that type.');
  });
}

/** `ProjectFundingWhere`: conditions on a related node and on the relationship that leads to it. */
export function edgeWhere(target: TargetType, relationship: RelationshipClass): Class {
  const name = `${target.name}${relationship.name}Where`;
  return inputType(name, `Conditions on related ${target.nouns}; all that are given must hold.`, (where) => {
    combinators(where);
    optional(where, 'node', () => nodeWhere(target), 'On the node at the other end.');
    optional(where, 'relationship', () => relationshipWhere(relationship), 'On the fact that leads there.');
  });
}

/** `ChallengePathWhere`: conditions on a node that a path leads to. */
export function pathWhere(target: TargetType): Class {
  return inputType(
    `${target.name}PathWhere`,
    `Conditions on ${target.nouns} that a path leads to; all that are given must hold.`,
    (where) => {
      combinators(where);
      optional(where, 'node', () => nodeWhere(target), 'On the node at the end of the path.');
    },
  );
}

/** `FundingWhere`: conditions on the properties of a relationship. */
export function relationshipWhere(relationship: RelationshipClass): Class {
  return inputType(`${relationship.name}Where`, 'Conditions on a fact; all that are given must hold.', (where) => {
    combinators(where);
    optional(where, 'relationshipType', relationshipTypeOperators, 'A condition on what the fact says.');
    for (const property of relationship.properties) conditionOn(where, property);
  });
}

function relatedFilter(view: View): Class {
  const { target } = view;
  const where = () => (view.kind === 'path' ? pathWhere(target) : edgeWhere(target, view.relationship.class));
  return inputType(
    `${target.name}${view.kind === 'path' ? 'Path' : view.relationship.class.name}Filter`,
    `Conditions on lists of related ${target.nouns}.`,
    (filter) => {
      optional(filter, 'some', where, 'At least one of them fulfils this; `{}`: there is at least one.');
      optional(filter, 'none', where, 'None of them fulfils this; `{}`: there are none at all.');
      optional(filter, 'all', where, 'Every one of them fulfils this; so it is, too, where there are none.');
      optional(filter, 'single', where, 'Exactly one of them fulfils this.');
      optional(filter, 'count', () => operatorsOf({ kind: 'integer', type: Int }), 'A condition on how many there are.');
      addMeasureConditions(filter, view.kind === 'path' ? null : view.relationship.class, target);
    },
  );
}

/** `EntityIs`: one type of an interface, with its own conditions. */
function narrowing({ name, nouns, members }: Extract<TargetType, { kind: 'interface' }>): Class {
  return oneOfInput(`${name}Is`, `One type of ${nouns}, with conditions on it.`, (is) => {
    for (const member of members) optional(is, member.singular, () => nodeWhere(member), `It is a ${member.noun} that fulfils this.`);
  });
}

function combinators(where: Class): void {
  optional(where, 'AND', () => [where], 'All of these hold.');
  optional(where, 'OR', () => [where], 'At least one of these holds.');
  optional(where, 'NOT', () => where, 'This does not hold.');
}

function conditionOn(where: Class, property: Property): void {
  optional(where, property.name, () => operatorsOf(property), `A condition on: ${lowerFirst(property.description)}`);
}

function optional(input: Class, name: string, type: () => unknown, description: string): void {
  field(input, name, type, { nullable: true, description });
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
