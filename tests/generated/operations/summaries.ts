import { type GraphQLField, getNamedType, isCompositeType, isLeafType } from 'graphql';
import { argumentText, kinds, listArguments } from './arguments.ts';
import type { Draft } from './draft.ts';
import { groupArguments } from './groupArguments.ts';
import { type Composite, composite, selection } from './selections.ts';

type Field = GraphQLField<unknown, unknown>;

/** What is asked of all pages of a list: what they come to, their groups, their years. */
export function summary(draft: Draft, connection: Composite, depth: number): string {
  const { aggregate: all, groups: grouped, timeline: years } = connection.getFields();
  const kind = draft.choices.upTo(99);
  if (years !== undefined && kind >= 85) return timeline(draft, years, depth);
  if (grouped !== undefined && kind >= 35) return groups(draft, grouped, depth);
  return all === undefined ? 'totalCount' : aggregate(draft, all);
}

/** A timeline of a list or an entity, or of all facts. */
export function timeline(draft: Draft, field: Field, depth: number): string {
  const { choices } = draft;
  const parts = choices.someOf(['undated', '__typename'], 1);
  const each = choices.someOf(['period', 'started', 'ended', '__typename'], 4, 1);
  if (parts.length === 0 || choices.chance(80)) parts.push(`periods${draft.directive()} { ${each.join(' ')} }`);
  return `${draft.fresh('timeline')}: timeline${listArguments(draft, field, depth, {})}${draft.directive()} { ${parts.join(' ')} }`;
}

function aggregate(draft: Draft, field: Field): string {
  return `aggregate${draft.directive()} { ${comeTo(draft, composite(field.type))} }`;
}

/** One to three of the values that an aggregate has, with some of their measures. */
function comeTo(draft: Draft, type: Composite): string {
  const { choices } = draft;
  const fields = Object.values(type.getFields());
  const telling = fields.filter(({ name, type: of }) => isLeafType(getNamedType(of)) || TELLING.includes(name));
  const asked = Array.from({ length: 1 + choices.upTo(2) }, () => choices.oneOf(choices.chance(60) ? telling : fields));
  return [...new Set(asked.length === 0 ? fields.slice(0, 1) : asked)].map((field) => measured(draft, field)).join(' ');
}

const TELLING = ['foundedYear', 'amount', 'since', 'confidence', 'relationship'];

function measured(draft: Draft, field: Field): string {
  const { choices } = draft;
  const { name, args } = field;
  if (!isCompositeType(getNamedType(field.type))) return choices.chance(15) ? `${draft.fresh(name)}: ${name}` : name;
  const type = composite(field.type);
  if (name === 'relationship') return `relationship { ${comeTo(draft, type)} }`;
  // When the graph was filled is not in the files.
  const known = Object.keys(type.getFields()).filter((each) => type.name !== 'DateTimeMeasures' || !['min', 'max'].includes(each));
  const measures = choices.someOf([...known, '__typename'], 4, 1).join(' ');
  if (args.length === 0) return `${name}${draft.directive()} { ${measures} }`;
  const given = choices.chance(60) ? { kinds: draft.perhapsVariable(kinds(draft), '[FundingKind!]', { optional: true }) } : {};
  return `${draft.fresh(name)}: ${name}${argumentText(given)} { ${measures} }`;
}

function groups(draft: Draft, field: Field, depth: number): string {
  const { choices } = draft;
  const parts: string[] = [];
  if (choices.chance(40)) parts.push('totalCount');
  if (choices.chance(30))
    parts.push(`pageInfo { ${choices.someOf(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'], 4, 1).join(' ')} }`);
  if (parts.length === 0 || choices.chance(93))
    parts.push(`nodes${draft.directive()} { ${group(draft, fieldType(composite(field.type), 'nodes'), depth)} }`);
  if (choices.chance(4)) parts.push('__typename');
  return `${draft.fresh('groups')}: groups${groupArguments(draft, field)}${draft.directive()} { ${parts.join(' ')} }`;
}

function group(draft: Draft, type: Composite, depth: number): string {
  const { choices } = draft;
  const parts = [keys(draft, fieldType(type, 'keys'), depth)];
  if (choices.chance(60)) parts.push('count');
  if (choices.chance(25)) parts.push('share');
  if (choices.chance(30)) parts.push(`aggregate { ${comeTo(draft, fieldType(type, 'aggregate'))} }`);
  if (choices.chance(30)) {
    const first = choices.chance(70) ? argumentText({ first: draft.perhapsVariable(choices.upTo(4), 'Int!') }) : '';
    parts.push(`${draft.fresh('members')}: nodes${first}${draft.directive()} { ${selection(draft, fieldType(type, 'nodes'), depth + 1)} }`);
  }
  return choices.someOf(parts, parts.length, parts.length).join(' ');
}

function keys(draft: Draft, type: Composite, depth: number): string {
  const { choices } = draft;
  const parts = choices.someOf(['field', 'value', '__typename'], 2, 1);
  if (choices.chance(35)) parts.push(`node${draft.directive()} { ${selection(draft, fieldType(type, 'node'), depth + 1)} }`);
  return `keys${draft.directive()} { ${parts.join(' ')} }`;
}

function fieldType(type: Composite, name: string): Composite {
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`The schema has no field ${type.name}.${name}.`);
  return composite(field.type);
}
