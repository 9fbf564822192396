import { type GraphQLField, getNamedType, isEnumType } from 'graphql';
import { argumentText, orderBy } from './arguments.ts';
import { inputType } from './conditions.ts';
import type { Draft } from './draft.ts';
import { type Literal, Word } from './literals.ts';

type Field = GraphQLField<unknown, unknown>;

/** `(by: [SECTORS, START_YEAR], missing: true, first: 3)`; `paging` takes the place of the page's own arguments. */
export function groupArguments(draft: Draft, field: Field, paging?: Readonly<Record<string, Literal>>): string {
  const { choices } = draft;
  const by = groupKeys(draft, field);
  const fills = by.length === 1 && /(^|_)(YEAR|DECADE)$/.test(by[0] ?? '') && choices.chance(50);
  const given: Record<string, Literal> = { by: by.map((name) => new Word(name)) };
  if (choices.chance(40)) given.missing = choices.chance(85);
  if (choices.chance(20)) given.keepOwnFilter = choices.chance(15);
  if (fills || choices.chance(5)) given.fill = fills;
  if (choices.chance(45)) given.orderBy = groupOrder(draft, field, fills);
  if (paging === undefined && choices.chance(85)) given.first = choices.chance(3) ? null : choices.oneOf([3, 1, 2, 5, 8, 0]);
  if (paging === undefined && choices.chance(3)) given.after = null;
  const types = new Map(field.args.map(({ name, type }) => [name, String(type)]));
  return argumentText({
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, draft.perhapsVariable(value, types.get(name) ?? '')])),
    ...paging,
  });
}

/** What the groups of a list can be made by. */
export function groupKeysOf({ args }: Field): string[] {
  const keys = args.map(({ type }) => getNamedType(type)).find((type) => type.name.endsWith('GroupKey'));
  return isEnumType(keys) ? keys.getValues().map(({ name }) => name) : [];
}

/** One key, or two; those that most records have come up more often. */
function groupKeys({ choices }: Draft, field: Field): string[] {
  const names = groupKeysOf(field);
  const dated = names.filter((name) => /YEAR|DECADE/.test(name));
  const first = choices.oneOf(choices.chance(30) && dated.length > 0 ? dated : names);
  const others = names.filter((name) => name !== first);
  return choices.chance(30) && others.length > 0 ? [first, choices.oneOf(others)] : [first];
}

/** Years that are filled up stand one after the other, so that they can only be turned round. */
function groupOrder(draft: Draft, { args }: Field, filled: boolean): Literal {
  const argument = args.find(({ name }) => name === 'orderBy');
  if (argument === undefined) return [];
  if (!filled) return orderBy(draft, inputType(argument));
  const { choices } = draft;
  return choices.chance(10) ? [] : [{ key: new Word(choices.oneOf(['ASC', 'DESC'])) }];
}
