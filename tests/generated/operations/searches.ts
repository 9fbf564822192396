import type { Arbitrary } from 'fast-check';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { argumentText } from './arguments.ts';
import { made } from './choices.ts';
import { inputType, where } from './conditions.ts';
import { Draft, type Operation } from './draft.ts';
import type { Literal } from './literals.ts';
import { NASTY, readSamples } from './samples.ts';
import { type Composite, composite, selection } from './selections.ts';
import { partOfText, someValue } from './values.ts';

type Field = GraphQLField<unknown, unknown>;

const SLIPS = [
  'fintec',
  'Univeristy of Hong Kong',
  '科技大学',
  '科大',
  'data privacy zzzz',
  'HKUTS',
  'a',
  '香',
  'the of',
  'GenA.I. "sandbox"~',
];

/** Operations that look for words. */
export function searchOperations(schema: GraphQLSchema): Arbitrary<Operation> {
  const samples = readSamples(schema);
  const { search, suggest } = schema.getQueryType()?.getFields() ?? {};
  if (search === undefined || suggest === undefined) throw new Error('The schema has no search or no suggest.');
  return made((choices) => {
    const draft = new Draft(schema, samples, choices);
    draft.lists = 3;
    const fields = Array.from({ length: 1 + choices.upTo(1) }, () => searchField(draft, choices.chance(70) ? search : suggest));
    return draft.operation(fields.join(' '));
  });
}

function searchField(draft: Draft, field: Field): string {
  const type = composite(field.type);
  const body = () => (field.name === 'search' ? found(draft, type) : hit(draft, type));
  const parts = Array.from({ length: 1 + draft.choices.upTo(1) }, () => `... on ${type.name}${draft.directive()} { ${body()} }`);
  return `${draft.fresh('found')}: ${field.name}${argumentText(own(draft, field))}${draft.directive()} { __typename ${parts.join(' ')} }`;
}

/** Words that stand in the data, parts of them, and what people mistype. */
function own(draft: Draft, { args }: Field): Record<string, Literal> {
  const { choices, samples } = draft;
  const words = () => {
    if (choices.chance(25)) return choices.oneOf(SLIPS);
    if (choices.chance(12)) return choices.oneOf(NASTY);
    const texts = samples.of('Entity', choices.oneOf(['name', 'abbreviation', 'description', 'name']));
    return partOfText(draft, texts, choices.oneOf(['start', 'middle', 'end']));
  };
  const filter = args.find(({ name }) => name === 'where');
  const makers: Readonly<Record<string, () => Literal | undefined>> = {
    where: () => (filter !== undefined && choices.chance(30) ? where(draft, inputType(filter), 1) : undefined),
    query: words,
    prefix: words,
    types: () => (choices.chance(25) ? Array.from({ length: 1 + choices.upTo(4) }, () => someValue(draft, 'EntityType', [])) : undefined),
    lang: () => (choices.chance(20) ? someValue(draft, 'Language', []) : undefined),
    first: () => (choices.chance(80) ? choices.oneOf([3, 1, 2, 5, 0]) : undefined),
  };
  const given = args.flatMap(({ name, type }) => {
    const value = makers[name]?.();
    return value === undefined ? [] : [[name, draft.perhapsVariable(value, String(type), { percent: 25 })] as const];
  });
  return Object.fromEntries(given);
}

/** What is asked of the page. */
function found(draft: Draft, type: Composite): string {
  const { choices } = draft;
  const of = (name: string) => composite((type.getFields()[name] as Field).type);
  const parts: Readonly<Record<string, () => string>> = {
    totalCount: () => 'totalCount',
    edges: () => `edges { ${hit(draft, of('edges'))} }`,
    nodes: () => `nodes { ${selection(draft, of('nodes'), 1)} }`,
    pageInfo: () => `pageInfo { ${selection(draft, of('pageInfo'), 1)} }`,
    groups: () => `${draft.fresh('groups')}: groups(by: TYPE) { totalCount nodes { count share keys { field value node { id } } } }`,
  };
  // Each once: selections of their own under one key might contradict each other.
  const names = choices.someOf(Object.keys(parts), 3, 1);
  return names.map((name) => (name === 'groups' || name === 'totalCount' ? '' : `${draft.fresh(name)}: `) + parts[name]?.()).join(' ');
}

/** What is asked of a place of the page, or of a suggestion. */
function hit(draft: Draft, type: Composite): string {
  const node = composite((type.getFields().node as Field).type);
  const cursor = 'cursor' in type.getFields() && draft.choices.chance(40) ? 'cursor' : '';
  const matches = draft.choices.chance(50) ? 'matches { __typename field lang snippet ranges { start end } }' : '';
  return `score ${cursor} ${matches} ${draft.fresh('node')}: node { ${selection(draft, node, 1)} }`;
}
