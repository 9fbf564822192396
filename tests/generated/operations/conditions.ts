import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import type { Draft } from './draft.ts';
import type { Literal } from './literals.ts';
import { measureCondition, QUANTIFIERS } from './measures.ts';
import { partOfText, someValue } from './values.ts';

const COMBINATORS = ['AND', 'OR', 'NOT'];
const PARTS = { contains: 'middle', startsWith: 'start', endsWith: 'end' } as const;

/**
 * A `…Where` with one to three conditions; `nesting` is how many relations it may still reach across. What related ones
 * come to can only be asked of the nodes of a list itself, not `inside` some, none, all and single.
 */
export function where(draft: Draft, type: GraphQLInputObjectType, nesting: number, inside = false): Literal {
  const { choices } = draft;
  if (choices.chance(3)) return {};
  const fields = Object.values(type.getFields());
  const combinators = fields.filter(({ name }) => COMBINATORS.includes(name));
  const relations = fields.filter((field) => field.name === 'is' || 'some' in fieldsOf(field));
  const others = fields.filter((field) => !combinators.includes(field) && !relations.includes(field));
  const stated: Record<string, Literal> = {};
  const count = 1 + (choices.chance(25) ? 1 + choices.upTo(1) : 0);
  for (let each = 0; each < count && draft.conditions > 0; each++) {
    const kind = choices.upTo(99);
    const pool = kind >= 85 && nesting > 0 ? combinators : kind >= 60 && nesting > 0 && relations.length > 0 ? relations : others;
    const field = choices.oneOf(pool);
    draft.conditions -= 1;
    stated[field.name] = draft.perhapsVariable(condition(draft, type, field, nesting, inside), printed(field.type), {
      percent: 6,
      optional: !type.isOneOf,
    });
  }
  return stated;
}

function condition(draft: Draft, owner: GraphQLInputObjectType, field: GraphQLInputField, nesting: number, inside: boolean): Literal {
  const type = inputType(field);
  if (field.name === 'NOT') return where(draft, type, nesting - 1, inside);
  if (COMBINATORS.includes(field.name))
    return draft.choices.chance(5) ? [] : Array.from({ length: 1 + draft.choices.upTo(1) }, () => where(draft, type, nesting - 1, inside));
  if (field.name === 'is') {
    const one = draft.choices.oneOf(Object.values(type.getFields()));
    return { [one.name]: draft.choices.chance(40) ? {} : where(draft, inputType(one), nesting - 1, inside) };
  }
  if (type.name.endsWith('Where')) return where(draft, type, nesting, inside);
  return 'some' in type.getFields() ? related(draft, type, nesting, inside) : compared(draft, type, samplesOf(draft, owner, field.name));
}

/** `{ some: … }`, now and then with a second quantifier, or with what they come to. */
function related(draft: Draft, type: GraphQLInputObjectType, nesting: number, inside: boolean): Literal {
  const { choices } = draft;
  const fields = Object.values(type.getFields());
  const measures = fields.filter(({ name }) => !QUANTIFIERS.includes(name));
  const ofMeasures = !inside && choices.chance(45);
  const quantifiers = fields.filter((field) => !measures.includes(field));
  const chosen = choices.someOf(ofMeasures ? measures : quantifiers, choices.chance(20) ? 2 : 1, 1);
  return Object.fromEntries(
    chosen.map((field) => {
      if (ofMeasures) return [field.name, measureCondition(draft, field)];
      const of = inputType(field);
      if (field.name === 'count') return [field.name, compared(draft, of, [0, 1, 2, 3])];
      return [field.name, choices.chance(35) ? {} : where(draft, of, nesting - 1, true)];
    }),
  );
}

/** One or two operators on one value. */
export function compared(draft: Draft, type: GraphQLInputObjectType, samples: readonly unknown[]): Literal {
  const { choices } = draft;
  if (choices.chance(2)) return {};
  const { mode, ...fields } = type.getFields();
  const chosen = choices.someOf(Object.values(fields), choices.chance(20) ? 2 : 1, 1);
  const operators = Object.fromEntries(chosen.map((field) => [field.name, operand(draft, field, samples)]));
  if (mode !== undefined && choices.chance(35)) operators.mode = someValue(draft, getNamedType(mode.type).name, []);
  return operators;
}

function operand(draft: Draft, { name, type }: GraphQLInputField, samples: readonly unknown[]): Literal {
  const { choices } = draft;
  const named = getNamedType(type);
  const one = () => someValue(draft, named.name, samples);
  const variable = (value: Literal, of: string) => draft.perhapsVariable(value, of, { percent: 10 });
  if (name in PARTS) return variable(partOfText(draft, samples, PARTS[name as keyof typeof PARTS]), printed(type));
  if (name === 'in') {
    const list = Array.from({ length: choices.chance(6) ? 0 : 1 + choices.upTo(3) }, () => variable(one(), `${named.name}!`));
    return variable(list, printed(type));
  }
  if (!isInputObjectType(named)) return variable(one(), printed(type));
  // A range: both ends where the schema asks for both.
  const ends = Object.values(named.getFields()).filter((end) => isNonNullType(end.type) || !choices.chance(15));
  return Object.fromEntries(ends.map((end) => [end.name, someValue(draft, getNamedType(end.type).name, samples)]));
}

/** `FundWhere` is about funds, and `RelationshipWhere` about facts. */
function samplesOf({ samples }: Draft, owner: GraphQLInputObjectType, field: string): readonly unknown[] {
  const typeName = owner.name.replace(/Where$/, '');
  if (field !== 'anyName') return samples.of(typeName, field);
  return ['nameEn', 'nameZhHant', 'abbreviation'].flatMap((name) => samples.of(typeName, name));
}

function fieldsOf({ type }: GraphQLInputField): object {
  const named = getNamedType(type);
  return isInputObjectType(named) ? named.getFields() : {};
}

export function inputType({ name, type }: { name: string; type: GraphQLInputType }): GraphQLInputObjectType {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) throw new Error(`${name} takes no input object.`);
  return named;
}

/** The type as a variable declares it. */
export function printed(type: GraphQLInputType): string {
  return String(type);
}
