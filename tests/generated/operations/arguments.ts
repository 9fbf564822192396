import { type GraphQLArgument, type GraphQLField, type GraphQLInputObjectType, getNamedType } from 'graphql';
import { inputType, where } from './conditions.ts';
import type { Draft } from './draft.ts';
import { type Literal, Word, written } from './literals.ts';
import { someValue } from './values.ts';

type Field = GraphQLField<unknown, unknown>;
type Maker = (draft: Draft, argument: GraphQLArgument, depth: number) => Literal | undefined;

/** Makes each argument that the schema may give a list, or undefined to leave it out. An argument it does not know is left out. */
const LIST_ARGUMENTS: Readonly<Record<string, Maker>> = {
  types: perhapsTypes,
  direction: ({ choices }) => (choices.chance(40) ? direction(choices.oneOf(['OUT', 'IN', 'BOTH'])) : undefined),
  where: (draft, argument, depth) => {
    if (draft.conditions <= 0 || !draft.choices.chance(45)) return undefined;
    return draft.choices.chance(3) ? null : where(draft, inputType(argument), depth === 1 ? 2 : 1);
  },
  orderBy: (draft, argument) => (draft.choices.chance(50) ? orderBy(draft, inputType(argument)) : undefined),
  time: (draft, argument) => (draft.choices.chance(15) ? (draft.choices.chance(12) ? null : time(draft, argument)) : undefined),
  by: (draft) => (draft.choices.chance(50) ? someValue(draft, 'TimelineUnit', []) : undefined),
  minConfidence: ({ choices }) => (choices.chance(12) ? choices.oneOf([null, 0, 0.7, 0.8, 0.85, 0.9, 1]) : undefined),
};

/** `(where: …, first: 2)`, or nothing. `paging` takes the place of the page's own arguments. */
export function listArguments(draft: Draft, { args }: Field, depth: number, paging?: Readonly<Record<string, Literal>>): string {
  const known = args.flatMap((argument) => {
    const value = LIST_ARGUMENTS[argument.name]?.(draft, argument, depth);
    if (value === undefined) return [];
    const variable = draft.perhapsVariable(value, String(argument.type), { optional: true });
    return [[argument.name, variable] as const];
  });
  return argumentText({ ...Object.fromEntries(known), ...(paging ?? page(draft, args, depth)) });
}

/** Small pages, smaller ones further down: levels multiply. */
function page(draft: Draft, args: readonly GraphQLArgument[], depth: number): Record<string, Literal> {
  const { choices } = draft;
  const has = (name: string) => args.some((argument) => argument.name === name);
  const size = () => draft.perhapsVariable(choices.oneOf([1, 2, 3, 5, 0].slice(0, depth === 1 ? 5 : 4)), 'Int');
  const start = (name: string) => (has(name) && choices.chance(3) ? { [name]: draft.perhapsVariable(null, 'String') } : {});
  const open = { ...start('after'), ...start('before') };
  if (has('last') && choices.chance(30)) return { last: size(), ...open };
  if (depth > 1 && choices.chance(4)) return { first: 0, ...open };
  if (depth < 3 || choices.chance(85)) return { first: choices.chance(3) && depth === 1 ? null : size(), ...open };
  return open;
}

/** One to three keys, none twice. */
export function orderBy(draft: Draft, type: GraphQLInputObjectType): Literal {
  const { choices } = draft;
  if (choices.chance(4)) return choices.oneOf([null, []]);
  const keys = new Map<string, Literal>();
  for (let each = 1 + choices.upTo(2); each > 0; each--) {
    const { path, item } = orderKey(draft, type, []);
    if (!keys.has(path)) keys.set(path, draft.perhapsVariable(item, `${type.name}!`, { percent: 4 }));
  }
  return [...keys.values()];
}

/** Exactly one key a level, until a direction is reached; beside a measure of money perhaps its kinds. */
function orderKey(draft: Draft, type: GraphQLInputObjectType, above: readonly string[]): { path: string; item: Literal } {
  const { choices } = draft;
  const { kinds: ofKinds, ...known } = type.getFields();
  const { count } = known;
  const field = count !== undefined && choices.chance(60) ? count : choices.oneOf(Object.values(known));
  const path = [...above, field.name];
  if (getNamedType(field.type).name === 'SortDirection') {
    const way = direction(choices.oneOf(['ASC', 'DESC']));
    const among = ofKinds !== undefined && choices.chance(60) ? { kinds: kinds(draft) } : {};
    const item = { [field.name]: draft.perhapsVariable(way, 'SortDirection!', { percent: 5 }), ...among };
    return { path: `${path.join('.')} ${written(among.kinds ?? null)}`, item };
  }
  const { path: whole, item } = orderKey(draft, inputType(field), path);
  return { path: whole, item: { [field.name]: item } };
}

/** Some kinds of money; now and then none, or null for all. */
export function kinds(draft: Draft): Literal {
  const { choices } = draft;
  if (choices.chance(8)) return choices.oneOf([null, []]);
  return Array.from({ length: 1 + choices.upTo(1) }, () => someValue(draft, 'FundingKind', []));
}

/** Either a day or a time between two, each open where it is left out. */
function time(draft: Draft, argument: GraphQLArgument): Literal {
  const { choices } = draft;
  const [from, to] = choices.oneOf([
    ['2019', '2021-06'],
    ['2023', '2023'],
    ['2020-03-01', '2024'],
    ['2025-01', '2026'],
  ] as const);
  const dates: Literal = choices.chance(50)
    ? { asOf: someValue(draft, 'PartialDate', ['2019', '2021', '2023', '2025']) }
    : { during: choices.oneOf<Literal>([{ from, to }, { from }, { to }]) };
  const undated = inputType(argument).getFields().undated;
  return undated !== undefined && choices.chance(40) ? { ...dates, undated: someValue(draft, getNamedType(undated.type).name, []) } : dates;
}

/** The arguments of fields that are no lists. */
export function plainArguments(draft: Draft, { args }: Field): string {
  const { choices } = draft;
  const given = args.flatMap((argument) => {
    const value =
      argument.name === 'types'
        ? perhapsTypes(draft)
        : choices.chance(60)
          ? someValue(draft, getNamedType(argument.type).name, [])
          : undefined;
    return value === undefined ? [] : [[argument.name, draft.perhapsVariable(value, String(argument.type))] as const];
  });
  return argumentText(Object.fromEntries(given));
}

function perhapsTypes(draft: Draft): Literal | undefined {
  const { choices } = draft;
  if (!choices.chance(50)) return undefined;
  if (choices.chance(8)) return choices.oneOf([null, []]);
  return Array.from({ length: 1 + choices.upTo(3) }, () => someValue(draft, 'RelationshipType', []));
}

function direction(name: string): Word {
  return new Word(name);
}

export function argumentText(values: Readonly<Record<string, Literal>>): string {
  const entries = Object.entries(values);
  return entries.length === 0 ? '' : `(${entries.map(([name, value]) => `${name}: ${written(value)}`).join(', ')})`;
}
