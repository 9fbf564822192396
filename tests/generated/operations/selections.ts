import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isUnionType,
} from 'graphql';
import { listArguments, plainArguments } from './arguments.ts';
import { connection } from './connections.ts';
import { contrast } from './contrasts.ts';
import type { Draft } from './draft.ts';
import { Scope } from './scope.ts';
import { timeline } from './summaries.ts';

export type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** How many lists may stand one below the other. */
export const DEEPEST = 4;

/** Aliases that an object with a prototype would answer by itself. */
const ODD = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', '__typename__', 'data'];

/** What is asked of an object: between the braces. */
export function selection(draft: Draft, type: Composite, depth: number, scope = new Scope()): string {
  const { choices } = draft;
  const parts = Array.from({ length: 1 + choices.upTo(2) }, () => leaf(draft, type, scope));
  if (depth < DEEPEST && draft.lists > 0 && choices.chance(depth < 2 ? 70 : 45)) parts.push(deeper(draft, type, depth, scope));
  if (choices.chance(isAbstractType(type) ? 45 : 8)) parts.push(...fragments(draft, type, depth, scope));
  if (isAbstractType(type) && choices.chance(20)) parts.push(contrast(draft, type, depth, scope));
  return parts.join(' ');
}

/** A field that is no list and needs no selection of its own. */
function leaf(draft: Draft, type: Composite, scope: Scope): string {
  const { choices } = draft;
  if (choices.chance(10)) return choices.chance(50) ? '__typename' : `${draft.fresh('type')}: __typename`;
  const field = choices.oneOf(Object.values(type.getFields()).filter(isComparable));
  if (field.args.length > 0) return `${draft.fresh(field.name)}: ${field.name}${plainArguments(draft, field)}${draft.directive()}`;
  if (choices.chance(8)) {
    const odd = choices.oneOf(ODD);
    const shape = `${field.name}: ${field.type}`;
    if ((draft.shapes.get(odd) ?? shape) === shape && scope.take(odd)) {
      draft.shapes.set(odd, shape);
      return `${odd}: ${field.name}`;
    }
  }
  return choices.chance(15) ? `${draft.fresh(field.name)}: ${field.name}${draft.directive()}` : field.name;
}

/** When the graph was filled is not in the files. */
function isComparable({ name, type }: Field): boolean {
  return isLeafType(getNamedType(type)) && !['createdAt', 'updatedAt', 'asOf'].includes(name);
}

/** A field with a selection of its own: a list, the end of a fact, names or evidence. */
export function deeper(draft: Draft, type: Composite, depth: number, scope: Scope): string {
  const fields = Object.values(type.getFields()).filter((field) => isCompositeType(getNamedType(field.type)));
  if (fields.length === 0) return '__typename';
  const lists = fields.filter(isList);
  const others = fields.filter((field) => !isList(field) && (field.name !== 'timeline' || draft.choices.chance(40)));
  const field = draft.choices.oneOf(lists.length > 0 && (others.length === 0 || draft.choices.chance(75)) ? lists : others);
  draft.lists -= 1;
  if (isList(field)) return connectionField(draft, field, depth + 1, scope);
  if (field.name === 'timeline') return timeline(draft, field, depth + 1);
  const key = draft.choices.chance(70) && scope.take(field.name) ? field.name : `${draft.fresh(field.name)}: ${field.name}`;
  // What stands at the end of a fact is a level as a list is: databases pay for both alike.
  return `${key}${draft.directive()} { ${selection(draft, composite(field.type), depth + 1, new Scope())} }`;
}

/** A list; now and then asked for twice under one key, with selections that graphql-js merges. */
export function connectionField(draft: Draft, field: Field, depth: number, scope: Scope, given?: string): string {
  const { choices } = draft;
  const args = listArguments(draft, field, depth);
  const plain = given === undefined && choices.chance(60) && scope.take(field.name);
  const key = plain ? field.name : `${given ?? draft.fresh(field.name)}: ${field.name}`;
  const body = (deepness: number) => `{ ${connection(draft, composite(field.type), deepness)} }`;
  const once = `${key}${args}${draft.directive()} ${body(depth)}`;
  // The second time without lists of its own: under one key they might contradict those of the first.
  return choices.chance(10) ? `${once} ${key}${args} ${body(DEEPEST)}` : once;
}

/** Selections for some of the types that an object may be of, in place or by name. */
function fragments(draft: Draft, type: Composite, depth: number, scope: Scope): string[] {
  const { choices, schema } = draft;
  const interfaces = ['Entity', 'Organisation', 'Relationship'].filter((name) => overlaps(draft, type, name));
  const concrete = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  return choices.someOf([...concrete, ...interfaces], 3, 1).map((name) => {
    const on = schema.getType(name) as Composite;
    const below = isAbstractType(on) || on === type ? scope : scope.within(name);
    const body = `{ ${selection(draft, on, depth, below)} }`;
    if (choices.chance(70)) return `... on ${name}${draft.directive()} ${body}`;
    const fragment = draft.fresh('Named');
    draft.fragments.push(`fragment ${fragment} on ${name} ${body}`);
    return `...${fragment}${draft.directive()}`;
  });
}

function overlaps({ schema }: Draft, type: Composite, name: string): boolean {
  const other = schema.getType(name);
  if (!isAbstractType(other)) return false;
  const members = schema.getPossibleTypes(other);
  return (isAbstractType(type) ? schema.getPossibleTypes(type) : [type]).some((each) => members.includes(each));
}

export function isList({ type }: Field): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

export function composite(type: GraphQLOutputType): Composite {
  const named = getNamedType(type);
  if (!isCompositeType(named) || isUnionType(named)) throw new Error(`${named.name} has no fields.`);
  return named;
}
